using System.Globalization;
using Artifacts.Demo.Asking;

namespace Artifacts.Demo.Printing;

/// <summary>The verdicts as a table.</summary>
internal static class VerdictTable
{
    private const int LeastForVerdict = 30;
    private const int Gaps = 8;

    /// <summary>Prints the table and a line that counts.</summary>
    public static void Print(IReadOnlyList<Question> questions, IReadOnlyList<Verdict> verdicts)
    {
        var dashboard = questions.Max(question => question.Group.Length);
        var query = Math.Max("query".Length, questions.Max(question => question.RefId.Length));
        var fixedWidth = dashboard + query + "series".Length + Gaps;
        var panel = Math.Max(10, Math.Min(questions.Max(question => question.Name.Length), Terminal.Width - fixedWidth - LeastForVerdict));
        var verdictWidth = Math.Max(LeastForVerdict, Terminal.Width - fixedWidth - panel);

        Console.WriteLine(Terminal.Bold($"{"dashboard".PadRight(dashboard)}  {"panel".PadRight(panel)}  {"query".PadRight(query)}  series  verdict"));
        foreach (var (question, verdict) in questions.Zip(verdicts))
        {
            var count = verdict.Series.ToString(CultureInfo.InvariantCulture).PadLeft("series".Length);
            Console.WriteLine(
                $"{question.Group.PadRight(dashboard)}  {Fit(question.Name, panel).PadRight(panel)}  {question.RefId.PadRight(query)}  {count}  " +
                Terminal.Colored(verdict.Outcome, verdict.IsGood ? Fit(verdict.Text, verdictWidth) : verdict.Text));
        }

        var counts = Enum.GetValues<Outcome>().Select(outcome => (Outcome: outcome, Count: verdicts.Count(verdict => verdict.Outcome == outcome)));
        Console.WriteLine();
        Console.WriteLine(Terminal.Bold(string.Join(", ", counts.Where(pair => pair.Count > 0 || pair.Outcome is Outcome.Data).Select(pair => $"{pair.Count} {Name(pair.Outcome)}"))));
    }

    private static string Name(Outcome outcome) => outcome switch
    {
        Outcome.Data => "with data",
        Outcome.RightlyEmpty => "rightly empty",
        Outcome.Empty => "empty",
        _ => "with an error",
    };

    private static string Fit(string text, int width) => text.Length <= width ? text : $"{text[..(width - 1)]}…";
}
