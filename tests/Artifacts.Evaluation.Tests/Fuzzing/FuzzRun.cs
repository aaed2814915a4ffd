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
        foreach (var outcome in Outcomes(seed, first, count, CancellationToken.None).SelectMany(batch => batch))
        {
            verdicts[outcome.Verdict] = verdicts.GetValueOrDefault(outcome.Verdict) + 1;
            if (outcome.Verdict is FuzzVerdict.Refused or FuzzVerdict.Invalid)
            {
                var reason = $"{outcome.Verdict.ToString().ToLowerInvariant()}: {Places().Replace(outcome.Reason, "")}";
                reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
            }

            if (outcome.Verdict == FuzzVerdict.Different)
            {
                Console.WriteLine(Reproduction(seed, outcome));
                Console.WriteLine(Shrunk(outcome));
            }

            var done = verdicts.Values.Sum();
            if (done % (BatchSize * 4) == 0 || done == count)
            {
                Console.Error.WriteLine($"{done} of {count} after {watch.Elapsed.TotalSeconds:F0} s");
            }
        }

        foreach (var (reason, times) in reasons.OrderByDescending(reason => reason.Value))
        {
            Console.WriteLine($"{times,5} {reason}");
        }

        Console.WriteLine($"seed {seed}: {count} programs: {string.Join(", ", Enum.GetValues<FuzzVerdict>().Select(verdict => $"{verdicts.GetValueOrDefault(verdict)} {verdict.ToString().ToLowerInvariant()}"))}");
        return verdicts.ContainsKey(FuzzVerdict.Different) ? 1 : 0;
    }

    /// <summary>How programs of a seed come out, batch by batch.</summary>
    public static IEnumerable<IReadOnlyList<FuzzOutcome>> Outcomes(ulong seed, int first, int count, CancellationToken cancellationToken) =>
        Enumerable.Range(first, count).Chunk(BatchSize)
            .Select(batch => FuzzBatch.Judge([.. batch.Select(index => ProgramGen.Program(seed, index))], cancellationToken));

    /// <summary>What differs, and how to see it again.</summary>
    public static string Reproduction(ulong seed, FuzzOutcome outcome) =>
        $"--- seed {seed}, program {outcome.Program.Index} differs; to see it again: make fuzz ARGS=\"--seed {seed} --first {outcome.Program.Index} --count 1\"\n{outcome.Reason}";

    private static string Shrunk(FuzzOutcome outcome)
    {
        var minimal = Shrinker.Shrink(outcome.Program.Text, texts => Again(outcome.Program, texts).FindIndex(again => again.Verdict == FuzzVerdict.Different && Kind(again) == Kind(outcome)));
        return $"{minimal}\n{Again(outcome.Program, [minimal])[0].Reason}";
    }

    // Each changed program under a name of its own, so that all can be compiled together.
    private static List<FuzzOutcome> Again(FuzzProgram program, IReadOnlyList<string> texts)
    {
        var name = new Regex($@"\bFuzz{program.Index}\b", RegexOptions.None, TimeSpan.FromSeconds(1));
        return [.. FuzzBatch.Judge([.. texts.Select((text, index) => new FuzzProgram(index, name.Replace(text, $"Fuzz{index}")))], CancellationToken.None)];
    }

    // A mistake is not to be swapped for another on the way.
    private static string Kind(FuzzOutcome outcome) => string.Concat(outcome.Reason.Split('\n')[0].Where(character => !char.IsAsciiDigit(character)));

    private static string Option(string[] arguments, string name, string otherwise) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : otherwise;

    // The same reason counts as one wherever it was met.
    [GeneratedRegex(@"Fuzz\d+(\.cs\(\d+,\d+\))?|(?<=^ART\d+) \d+:\d+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();
}
