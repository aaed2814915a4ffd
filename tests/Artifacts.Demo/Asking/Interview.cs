using System.Diagnostics;
using Artifacts.Demo.Printing;

namespace Artifacts.Demo.Asking;

/// <summary>Asks everything again and again until all is well or patience has ended.</summary>
internal sealed class Interview(IReadOnlyList<Question> questions, Progress progress)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Asks.</summary>
    /// <param name="least">How long to wait in any case, so that what becomes wrong only later is seen, too.</param>
    /// <param name="most">When to stop though something is missing.</param>
    /// <param name="cancellationToken">Ends it at once.</param>
    /// <returns>A verdict a question, in their order.</returns>
    public async Task<IReadOnlyList<Verdict>> HoldAsync(TimeSpan least, TimeSpan most, CancellationToken cancellationToken)
    {
        var waiting = Stopwatch.StartNew();
        var good = new bool[questions.Count];
        while (true)
        {
            // Who had data is asked again only at the end.
            for (var number = 0; number < questions.Count; number++)
            {
                good[number] = good[number] || (await questions[number].AskAsync()).IsGood;
            }

            var answered = good.Count(one => one);
            progress.Tell($"{answered} of {questions.Count} queries are answered, {waiting.Elapsed.TotalSeconds:0} s");
            if ((answered == questions.Count && waiting.Elapsed >= least) || waiting.Elapsed >= most)
            {
                break;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        progress.End();
        var verdicts = new List<Verdict>();
        foreach (var question in questions)
        {
            verdicts.Add(await question.AskAsync());
        }

        return verdicts;
    }
}
