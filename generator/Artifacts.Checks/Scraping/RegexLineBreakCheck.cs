using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Scraping;

/// <summary>
/// Refuses line breaks in the regexes of relabeling: Prometheus matches whole values, and no label's value has that break,
/// so what was broken over lines matches nothing.
/// </summary>
internal sealed class RegexLineBreakCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3006", "A regex with a line break");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, file) in context.OfKind<ScrapeConfigFile>())
        {
            foreach (var (job, step) in file.RelabelSteps())
            {
                // One that is made of metrics has their names, which are checked themselves.
                if (step.Regex is { Series.Count: 0, Text: var text } && text.AsSpan().IndexOfAny('\n', '\r') is >= 0 and var place)
                {
                    yield return new Finding(
                        Rule,
                        context.Origin(source, step, nameof(RelabelConfig.Regex), text, place, 1),
                        $"A regex in the relabeling of job '{job.JobName}' has a line break, which Prometheus takes as a character to " +
                        "match: it will match nothing. Write it on one line, or keep metrics with RelabelConfig.KeepMetrics.");
                }
            }
        }
    }
}
