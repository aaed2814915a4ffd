using System.Diagnostics;
using Artifacts.Demo.Asking;

namespace Artifacts.Flagship.Tests;

/// <summary>Asks questions until their answers are as expected.</summary>
internal static class Verdicts
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Waits until every question has an expected answer.</summary>
    /// <returns>What is still not as expected when patience has ended, in words.</returns>
    public static async Task<IReadOnlyList<string>> UnexpectedAsync(IEnumerable<Question> questions, Predicate<Verdict> isExpected)
    {
        var open = questions.ToDictionary(question => question, _ => Verdict.Empty());
        for (var waiting = Stopwatch.StartNew(); open.Count > 0 && waiting.Elapsed < Patience; await Task.Delay(1000, TestContext.Current.CancellationToken))
        {
            foreach (var question in open.Keys)
            {
                open[question] = await question.AskAsync();
            }

            foreach (var answered in open.Where(pair => isExpected(pair.Value)).Select(pair => pair.Key).ToArray())
            {
                open.Remove(answered);
            }
        }

        return [.. open.Select(pair => $"{pair.Key.Group} / {pair.Key.Name} {pair.Key.RefId}: {pair.Value.Text}")];
    }
}
