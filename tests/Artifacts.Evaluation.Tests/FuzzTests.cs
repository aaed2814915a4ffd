using Artifacts.Evaluation.Tests.Fuzzing;

namespace Artifacts.Evaluation.Tests;

/// <summary>Random programs come to what the real compiler and runtime make of them.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const ulong Seed = 20261125;

    private const int Count = 500;

    [Fact]
    public void Random_programs_give_what_they_give_natively()
    {
        output.WriteLine($"seed {Seed}, {Count} programs");
        var outcomes = FuzzRun.Outcomes(Seed, 0, Count, TestContext.Current.CancellationToken).SelectMany(batch => batch).ToList();

        Assert.Equal(Count, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.True(outcome.Verdict != FuzzVerdict.Different, FuzzRun.Reproduction(Seed, outcome)));
        AssertFew(outcomes, FuzzVerdict.Refused, Count / 100);
        AssertFew(outcomes, FuzzVerdict.Invalid, Count / 50);
    }

    [Fact]
    public void A_seed_makes_the_same_program_again() =>
        Assert.Equal(ProgramGen.Program(Seed, 7).Text, ProgramGen.Program(Seed, 7).Text);

    [Fact]
    public void A_program_is_shrunk_to_what_shows_the_mistake()
    {
        // The mistake is made up: whatever computes a remainder is said to differ.
        var program = Enumerable.Range(0, 100).Select(index => ProgramGen.Program(Seed, index)).First(program => ShowsMistake(program.Text));

        var minimal = Shrinker.Shrink(program.Text, texts => texts.ToList().FindIndex(ShowsMistake));

        Assert.True(ShowsMistake(minimal));
        var run = minimal[minimal.IndexOf("public static string Run()", StringComparison.Ordinal)..];
        Assert.True(minimal.Split('\n').Length < 40, minimal);
        Assert.True(run.Length < program.Text.Length / 4, minimal);
    }

    private static bool ShowsMistake(string text) =>
        text.Contains(" % ", StringComparison.Ordinal) && FuzzBatch.Compiles(text);

    private static void AssertFew(List<FuzzOutcome> outcomes, FuzzVerdict verdict, int most)
    {
        var found = outcomes.Where(outcome => outcome.Verdict == verdict).Select(outcome => $"program {outcome.Program.Index}: {outcome.Reason}").ToList();
        Assert.True(found.Count <= most, string.Join('\n', found));
    }
}
