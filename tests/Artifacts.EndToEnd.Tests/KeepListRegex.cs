using YamlDotNet.RepresentationModel;

namespace Artifacts.EndToEnd.Tests;

/// <summary>The keep-list of a scrape configuration.</summary>
internal static class KeepListRegex
{
    /// <summary>The pattern, as Prometheus reads it.</summary>
    public static string Of(string yaml)
    {
        var document = new YamlStream();
        document.Load(new StringReader(yaml));
        var job = (YamlMappingNode)Assert.Single((YamlSequenceNode)document.Documents[0].RootNode["scrape_configs"]);
        var relabeling = Assert.Single((YamlSequenceNode)job["metric_relabel_configs"]);
        Assert.Equal("keep", relabeling["action"].ToString());
        Assert.Equal("__name__", Assert.Single((YamlSequenceNode)relabeling["source_labels"]).ToString());
        return relabeling["regex"].ToString();
    }

    /// <summary>The names in a pattern that is nothing but names.</summary>
    public static string[] Names(string regex) => regex.Trim('(', ')').Split('|');
}
