using System.Diagnostics;

namespace Artifacts.Playground.Running;

/// <summary>
/// Asks again and again until the answer is good. It is used up in common by all who share it, so that a server without
/// data fails many tests without making each of them wait.
/// </summary>
public sealed class Patience(CancellationToken cancellationToken)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _used = Stopwatch.StartNew();

    /// <summary>Returns the first good answer, or throws what the last one says when patience has ended.</summary>
    public async Task<T> UntilAsync<T>(Func<Task<T>> ask, Predicate<T> isGood, Func<T, string> describe)
    {
        while (true)
        {
            var hasEnded = _used.Elapsed > Limit;
            var answer = await ask();
            if (isGood(answer))
            {
                return answer;
            }

            if (hasEnded)
            {
                throw new PlaygroundException(describe(answer));
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }
}
