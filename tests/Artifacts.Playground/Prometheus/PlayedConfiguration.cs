using Artifacts.Playground.Kubernetes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Artifacts.Playground.Prometheus;

/// <summary>
/// Makes a configuration run without Kubernetes: what discovery would find is written down as static targets, and
/// everything happens more often, so that nobody need wait for minutes. The rest stays as it is.
/// </summary>
public static class PlayedConfiguration
{
    /// <summary>Plays scrape jobs.</summary>
    /// <param name="files">Configurations with <c>scrape_configs</c>, which become one.</param>
    /// <param name="pods">The pods that there are to discover.</param>
    /// <param name="interval">How often to scrape, and to evaluate rules.</param>
    /// <param name="ruleFiles">The <c>rule_files</c> to add.</param>
    public static string OfJobs(IReadOnlyList<string> files, IReadOnlyList<Pod> pods, string interval, params IReadOnlyList<string> ruleFiles)
    {
        var (document, root) = Load(files[0]);
        var jobs = (YamlSequenceNode)root["scrape_configs"];
        foreach (var further in files.Skip(1).SelectMany(file => Sequence<YamlMappingNode>(Load(file).Root, "scrape_configs")))
        {
            jobs.Add(further);
        }

        foreach (var job in jobs.Cast<YamlMappingNode>())
        {
            if (job.Children.ContainsKey("kubernetes_sd_configs"))
            {
                var discovered = Sequence<YamlMappingNode>(job, "kubernetes_sd_configs").SelectMany(discovery => PodDiscovery.Discover(discovery, pods));
                job.Children.Remove("kubernetes_sd_configs");
                job.Add("static_configs", new YamlSequenceNode(discovered.Select(target => StaticConfig(target.Address, target.Labels))));
            }

            job.Children["scrape_interval"] = interval;
            // A job that says nothing gets its interval as timeout; a timeout longer than the interval is refused.
            job.Children.Remove("scrape_timeout");
        }

        if (ruleFiles.Count > 0)
        {
            root.Add("rule_files", new YamlSequenceNode(ruleFiles.Select(file => new YamlScalarNode(file))));
            root.Add("global", new YamlMappingNode("evaluation_interval", interval));
        }

        return Save(document);
    }

    /// <summary>Plays rules.</summary>
    /// <param name="yaml">A rule file.</param>
    /// <param name="interval">How often to evaluate.</param>
    public static string OfRules(string yaml, string interval)
    {
        var (document, root) = Load(yaml);
        foreach (var group in Sequence<YamlMappingNode>(root, "groups"))
        {
            group.Children["interval"] = interval;
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
