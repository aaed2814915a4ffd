using Artifacts.EndToEnd.Tests.Kubernetes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Artifacts.EndToEnd.Tests.Prometheus;

/// <summary>
/// Makes a configuration run without Kubernetes: what discovery would find is written down as static targets, and
/// everything happens every second, so that a test needn't wait for minutes. The rest stays as it is.
/// </summary>
internal static class PlayedConfiguration
{
    /// <summary>How often played jobs scrape and played rules are evaluated.</summary>
    public const string Interval = "1s";

    /// <summary>Plays scrape jobs.</summary>
    /// <param name="yaml">A configuration with <c>scrape_configs</c>.</param>
    /// <param name="pods">The pods that there are to discover.</param>
    /// <param name="ruleFiles">The <c>rule_files</c> to add.</param>
    public static string OfJobs(string yaml, IReadOnlyList<Pod> pods, params IReadOnlyList<string> ruleFiles)
    {
        var (document, root) = Load(yaml);
        foreach (var job in Sequence<YamlMappingNode>(root, "scrape_configs"))
        {
            var discovered = Sequence<YamlMappingNode>(job, "kubernetes_sd_configs").SelectMany(discovery => PodDiscovery.Discover(discovery, pods));
            job.Children.Remove("kubernetes_sd_configs");
            job.Add("static_configs", new YamlSequenceNode(discovered.Select(target => StaticConfig(target.Address, target.Labels))));
            job.Children["scrape_interval"] = Interval;
            // A job that says nothing gets its interval as timeout; a timeout longer than the interval is refused.
            job.Children.Remove("scrape_timeout");
        }

        if (ruleFiles.Count > 0)
        {
            root.Add("rule_files", new YamlSequenceNode(ruleFiles.Select(file => new YamlScalarNode(file))));
            root.Add("global", new YamlMappingNode("evaluation_interval", Interval));
        }

        return Save(document);
    }

    /// <summary>Plays rules.</summary>
    /// <param name="yaml">A rule file.</param>
    public static string OfRules(string yaml)
    {
        var (document, root) = Load(yaml);
        foreach (var group in Sequence<YamlMappingNode>(root, "groups"))
        {
            group.Children["interval"] = Interval;
        }

        return Save(document);
    }

    private static YamlMappingNode StaticConfig(string address, IReadOnlyDictionary<string, string> labels) => new(
        "targets",
        new YamlSequenceNode(Quoted(address)),
        "labels",
        new YamlMappingNode(labels.Select(label => KeyValuePair.Create<YamlNode, YamlNode>(label.Key, Quoted(label.Value)))));

    private static YamlScalarNode Quoted(string text) => new(text) { Style = ScalarStyle.DoubleQuoted };

    private static IEnumerable<T> Sequence<T>(YamlMappingNode mapping, string key)
        where T : YamlNode => ((YamlSequenceNode)mapping[key]).Cast<T>();

    private static (YamlStream Document, YamlMappingNode Root) Load(string yaml)
    {
        var document = new YamlStream();
        document.Load(new StringReader(yaml));
        return (document, (YamlMappingNode)document.Documents[0].RootNode);
    }

    private static string Save(YamlStream document)
    {
        using var text = new StringWriter();
        document.Save(text, assignAnchors: false);
        return text.ToString();
    }
}
