using Artifacts.Checks.Rules;
using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Scraping;

/// <summary>Refuses durations that Prometheus can't read, and scrapes that may take longer than their interval.</summary>
internal sealed class DurationCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3007", "Invalid duration");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var source in context.Artifacts)
        {
            foreach (var use in Uses(source.Artifact))
            {
                if (Problem(use) is { } problem)
                {
                    var text = use.Duration.Text;
                    yield return new Finding(Rule, context.Origin(source, use.Owner, use.Property, text, 0, text.Length), problem);
                }
            }
        }
    }

    private static string? Problem(Use use)
    {
        if (DurationSyntax.Milliseconds(use.Duration.Text) is not { } length)
        {
            return $"{use.Property} of {use.Where} is '{use.Duration}', which is no duration: write 15s or 1m30s, with the units " +
                "y, w, d, h, m, s and ms in this order, 292 years at most.";
        }

        return use.AtMost is { } limit && DurationSyntax.Milliseconds(limit.Text) is > 0 and var most && length > most
            ? $"{use.Property} of {use.Where} is {use.Duration}, longer than its ScrapeInterval {limit}: Prometheus refuses that, so " +
              "set it to the interval at most."
            : null;
    }

    private static IEnumerable<Use> Uses(Artifact artifact) => artifact switch
    {
        ScrapeConfigFile file => file.ScrapeConfigs.SelectMany(Uses),
        RuleFile file => file.Groups.SelectMany(Uses).Concat(file.Alerts().SelectMany(Uses)),
        _ => [],
    };

    private static IEnumerable<Use> Uses(ScrapeConfig job)
    {
        var where = $"job '{job.JobName}'";
        if (job.ScrapeInterval is { } interval)
        {
            yield return new Use(job, nameof(job.ScrapeInterval), interval, where);
        }

        if (job.ScrapeTimeout is { } timeout)
        {
            yield return new Use(job, nameof(job.ScrapeTimeout), timeout, where, job.ScrapeInterval);
        }
    }

    private static IEnumerable<Use> Uses(RuleGroup group)
    {
        if (group.Interval is { } interval)
        {
            yield return new Use(group, nameof(group.Interval), interval, $"rule group '{group.Name}'");
        }
    }

    private static IEnumerable<Use> Uses(AlertingRule alert)
    {
        var where = $"alert '{alert.Alert}'";
        if (alert.For is { } time)
        {
            yield return new Use(alert, nameof(alert.For), time, where);
        }

        if (alert.KeepFiringFor is { } keep)
        {
            yield return new Use(alert, nameof(alert.KeepFiringFor), keep, where);
        }
    }

    private sealed record Use(object Owner, string Property, Duration Duration, string Where, Duration? AtMost = null);
}
