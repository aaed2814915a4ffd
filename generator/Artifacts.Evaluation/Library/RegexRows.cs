using System.Text.RegularExpressions;

namespace Artifacts.Evaluation.Library;

/// <summary>Regular expressions: each is made with a bound on how long one match may take, and ends the evaluation when it takes longer.</summary>
internal static class RegexRows
{
    private const string R = "System.Text.RegularExpressions.";

    private static readonly string[] Matching = ["IsMatch", "Match", "Matches", "Replace", "Split", "Count"];

    public static IEnumerable<Row> All =>
    [
        new(R + "Regex..ctor", Costs.Step, Regexes.Create),
        .. Matching.Select(name => new Row(R + "Regex." + name, Regexes.Charge, Regexes.Call(name))),
        .. StringRows.Names(R + "Regex", Costs.All, "Escape", "Unescape", "GetGroupNames", "GetGroupNumbers", "GroupNameFromNumber", "GroupNumberFromName", "ToString", "RightToLeft"),
        new(R + "Regex.Options", Costs.Step, Regexes.Options),
        new(R + "Match.NextMatch", Regexes.Charge, (session, site, self, _) => Regexes.Timed(session, site, ((Match)self!).NextMatch)),
        .. StringRows.Names(R + "Match", Costs.Grow, "Groups", "Empty"),
        new(R + "Match.Result", Regexes.Written),
        .. StringRows.Names(R + "Group", Costs.Step, "Success", "Name", "Captures"),
        .. StringRows.Names(R + "Capture", Costs.Step, "Index", "Length", "Value", "ToString"),
        .. StringRows.Names(R + "MatchCollection", Costs.Step, "Count", "Item", "GetEnumerator", "CopyTo"),
        .. StringRows.Names(R + "GroupCollection", Costs.Step, "Count", "Item", "TryGetValue", "ContainsKey", "Keys", "Values", "GetEnumerator", "CopyTo"),
        .. StringRows.Names(R + "CaptureCollection", Costs.Step, "Count", "Item", "GetEnumerator", "CopyTo"),
    ];
}
