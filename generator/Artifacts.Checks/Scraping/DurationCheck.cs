using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Scraping;

/// <summary>Refuses durations that Prometheus couldn't read, and scrapes that may take longer than their interval.</summary>
internal sealed class DurationCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3007", "Invalid duration");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var invalid =
            from used in Durations(context)
            where used.Duration is not null && DurationText.Milliseconds(used.Duration.Text) is null
            select new Finding(
                Rule,
                context.Span(used.Source, used.Owner, used.Property, used.Duration!.Text, 0, used.Duration.Text.Length),
                $"'{Paths.Printable.Of(used.Duration.Text)}' is no duration of Prometheus's: write numbers with the units " +
                "y, w, d, h, m, s and ms, each once and in this order, like '1m30s'.");

        var tooLong =
            from file in context.OfKind<ScrapeConfigFile>()
            from job in file.Artifact.ScrapeConfigs
            where job is { ScrapeInterval: not null, ScrapeTimeout: not null } &&
                DurationText.Milliseconds(job.ScrapeTimeout.Text) > DurationText.Milliseconds(job.ScrapeInterval.Text)
            select new Finding(
                Rule,
                context.Span(file.Source, job, nameof(ScrapeConfig.ScrapeTimeout)),
                $"Scrapes of job '{job.JobName}' may take {job.ScrapeTimeout}, longer than the {job.ScrapeInterval} between them, which " +
                "Prometheus refuses: set ScrapeTimeout to at most ScrapeInterval.");

        return invalid.Concat(tooLong);
    }

    private static IEnumerable<(CheckedArtifact Source, object Owner, string Property, Duration? Duration)> Durations(CheckContext context)
    {
        foreach (var (source, file) in context.OfKind<ScrapeConfigFile>())
        {
            foreach (var job in file.ScrapeConfigs)
            {
                yield return (source, job, nameof(ScrapeConfig.ScrapeInterval), job.ScrapeInterval);
                yield return (source, job, nameof(ScrapeConfig.ScrapeTimeout), job.ScrapeTimeout);
            }
        }

        foreach (var (source, file) in context.OfKind<RuleFile>())
        {
            foreach (var group in file.Groups)
            {
                yield return (source, group, nameof(RuleGroup.Interval), group.Interval);
                foreach (var rule in group.Rules.OfType<AlertingRule>())
                {
                    yield return (source, rule, nameof(AlertingRule.For), rule.For);
                    yield return (source, rule, nameof(AlertingRule.KeepFiringFor), rule.KeepFiringFor);
                }
            }
        }
    }
}
