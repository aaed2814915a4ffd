using System.Text.RegularExpressions;

namespace Artifacts.Package.Tests.Programs;

/// <summary>Prints how many programs came to what, refusals by reason, and what is wrong with the others.</summary>
internal static partial class VerdictTable
{
    public static void Print(IReadOnlyList<Verdict> verdicts)
    {
        foreach (var kind in Enum.GetValues<VerdictKind>())
        {
            var all = verdicts.Where(verdict => verdict.Kind == kind).ToList();
            Console.WriteLine($"{kind.ToString().ToLowerInvariant(),-10}{all.Count,5}{(double)all.Count / verdicts.Count,9:P1}");
            foreach (var line in kind == VerdictKind.Refused ? ByReason(all) : Each(all))
            {
                Console.WriteLine(line);
            }
        }
    }

    private static IEnumerable<string> ByReason(IEnumerable<Verdict> refused) => refused
        .GroupBy(verdict => Subject().Match(verdict.Reason).Value)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Count(),7}  {group.Key} ({string.Join(", ", group.Select(verdict => verdict.Program.Name))})");

    private static IEnumerable<string> Each(IEnumerable<Verdict> verdicts) => verdicts
        .Where(verdict => verdict.Kind != VerdictKind.Equal)
        .Select(verdict => $"  {verdict.Program.Name}\n    {verdict.Reason.ReplaceLineEndings("\n    ")}");

    /// <summary>The rule's id and what a message speaks of, without what to write instead.</summary>
    [GeneratedRegex(@"^.*?(?= (?:is|are) not available|; |$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Subject();
}
