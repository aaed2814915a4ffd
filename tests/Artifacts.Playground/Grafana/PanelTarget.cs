using System.Text.RegularExpressions;

namespace Artifacts.Playground.Grafana;

/// <summary>A query of a panel.</summary>
/// <param name="Row">The title of the collapsed row that the panel lies in, if it does.</param>
/// <param name="Panel">The panel's title.</param>
/// <param name="RefId">What tells the panel's queries apart, <c>A</c>.</param>
/// <param name="Expr">The query, with variables.</param>
/// <param name="LegendFormat">How its series are called.</param>
/// <param name="Instant">Whether it asks for one moment instead of a range.</param>
public sealed partial record PanelTarget(string? Row, string Panel, string RefId, string Expr, string LegendFormat, bool Instant)
{
    /// <summary>Where the query is, in words.</summary>
    public string Place => $"{(Row is null ? "" : $"{Row} / ")}{Panel} / {RefId}";

    /// <summary>The labels that the legend writes, <c>{{pod}}</c>.</summary>
    public IEnumerable<string> LegendLabels => Hole().Matches(LegendFormat).Select(hole => hole.Groups["label"].Value);

    [GeneratedRegex("""\{\{\s*(?<label>.+?)\s*\}\}""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Hole();
}
