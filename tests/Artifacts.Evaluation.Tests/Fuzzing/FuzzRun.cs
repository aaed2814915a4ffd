using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary><c>--fuzz [--seed n] [--count n] [--first n]</c>: random programs, natively and evaluated.</summary>
internal static partial class FuzzRun
{
    private const int BatchSize = 50;

    public static int Print(string[] arguments)
    {
        var seed = ulong.Parse(Option(arguments, "--seed", "1"), CultureInfo.InvariantCulture);
        var count = int.Parse(Option(arguments, "--count", "10000"), CultureInfo.InvariantCulture);
        var first = int.Parse(Option(arguments, "--first", "0"), CultureInfo.InvariantCulture);
        var verdicts = new Dictionary<FuzzVerdict, int>();
        var reasons = new Dictionary<string, int>(StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        foreach (var batch in Enumerable.Range(first, count).Chunk(BatchSize))
        {
            foreach (var outcome in FuzzBatch.Judge([.. batch.Select(index => ProgramGen.Program(seed, index))], CancellationToken.None))
            {
                verdicts[outcome.Verdict] = verdicts.GetValueOrDefault(outcome.Verdict) + 1;
                if (outcome.Verdict is FuzzVerdict.Refused or FuzzVerdict.Invalid)
                {
                    var reason = $"{outcome.Verdict}: {Places().Replace(outcome.Reason, "")}";
                    reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
                }

                if (outcome.Verdict == FuzzVerdict.Invalid && arguments.Contains("--invalid"))
                {
                    var line = int.Parse(outcome.Reason.Split('(')[1].Split(',')[0], CultureInfo.InvariantCulture);
                    Console.WriteLine($"{outcome.Reason}\n{outcome.Program.Text.Split('\n')[line - 1]}");
                }

                if (outcome.Verdict == FuzzVerdict.Different)
                {
                    Report(seed, outcome);
                }
            }

            Console.Error.WriteLine($"{batch[^1] + 1 - first} of {count}, {watch.Elapsed.TotalSeconds:F0} s: {Summary(verdicts)}");
        }

        foreach (var (reason, times) in reasons.OrderByDescending(reason => reason.Value))
        {
            Console.WriteLine($"{times,5} {reason}");
        }

        Console.WriteLine(Summary(verdicts));
        return verdicts.ContainsKey(FuzzVerdict.Different) ? 1 : 0;
    }

    private static void Report(ulong seed, FuzzOutcome outcome)
    {
        Console.WriteLine($"--- seed {seed}, program {outcome.Program.Index} differs; to see it again: make fuzz ARGS=\"--seed {seed} --first {outcome.Program.Index} --count 1\"\n{outcome.Reason}");
        var minimal = Shrinker.Shrink(outcome.Program.Text, texts => Again(outcome.Program, texts).FindIndex(again => again.Verdict == FuzzVerdict.Different));
        Console.WriteLine($"{minimal}\n{Again(outcome.Program, [minimal])[0].Reason}");
    }

    // Each changed program under a name of its own, so that all can be compiled together.
    private static List<FuzzOutcome> Again(FuzzProgram program, IReadOnlyList<string> texts) =>
        [.. FuzzBatch.Judge([.. texts.Select((text, index) => new FuzzProgram(index, Regex.Replace(text, $@"\bFuzz{program.Index}\b", $"Fuzz{index}", RegexOptions.None, TimeSpan.FromSeconds(1))))], CancellationToken.None)];

    private static string Summary(Dictionary<FuzzVerdict, int> verdicts) =>
        string.Join(", ", Enum.GetValues<FuzzVerdict>().Select(verdict => $"{verdicts.GetValueOrDefault(verdict)} {verdict.ToString().ToLowerInvariant()}"));

    private static string Option(string[] arguments, string name, string otherwise) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : otherwise;

    // The same reason counts as one wherever it was met.
    [GeneratedRegex(@"Fuzz\d+(\.cs\(\d+,\d+\))?|\d+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();
}
