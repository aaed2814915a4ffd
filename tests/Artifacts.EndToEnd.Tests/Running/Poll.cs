using System.Diagnostics;

namespace Artifacts.EndToEnd.Tests.Running;

/// <summary>Asks again and again until the answer is good, and fails with the last answer when patience ends.</summary>
internal static class Poll
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<T> UntilAsync<T>(Func<Task<T>> ask, Predicate<T> isGood, Func<T, string> describe)
    {
        var asking = Stopwatch.StartNew();
        while (true)
        {
            var answer = await ask();
            if (isGood(answer))
            {
                return answer;
            }

            if (asking.Elapsed > Patience)
            {
                Assert.Fail(describe(answer));
            }

            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }
}
