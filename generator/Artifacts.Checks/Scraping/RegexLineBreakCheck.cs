using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Scraping;

/// <summary>Refuses regexes with line breaks: Prometheus matches them too, and no metric or label has one.</summary>
internal sealed class RegexLineBreakCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3006", "A regex with a line break");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var step in RelabelStep.In(context))
        {
            if (step.Config.Regex is { Text: var regex } && regex.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var at)
            {
                yield return new Finding(
                    Rule,
                    context.Span(step.Source, step.Config, nameof(RelabelConfig.Regex), regex, at, 1),
                    $"The regex in {step.Name} has a line break. Prometheus matches it as part of the value, so {Effect(step.Action)}. " +
                    "Write the regex on one line, or list metrics with RelabelConfig.KeepMetrics(…).");
            }
        }
    }

    private static string Effect(RelabelAction action) => action switch
    {
        RelabelAction.Keep => "what comes after or before it never matches, and this step drops what it should keep",
        RelabelAction.Drop => "what comes after or before it never matches, and this step keeps what it should drop",
        _ => "what comes after or before it never matches",
    };
}
