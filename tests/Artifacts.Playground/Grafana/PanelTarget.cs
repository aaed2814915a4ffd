using System.Text.RegularExpressions;

namespace Artifacts.Playground.Grafana;

/// <summary>A query of a panel.</summary>
public sealed partial record PanelTarget(string Place, string Expr, string LegendFormat, bool Instant)
{
    /// <summary>The labels that the legend writes, <c>{{pod}}</c>.</summary>
    public IEnumerable<string> LegendLabels => Hole().Matches(LegendFormat).Select(hole => hole.Groups["label"].Value);

    [GeneratedRegex("""\{\{\s*(?<label>.+?)\s*\}\}""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Hole();
}
