using Artifacts.Evaluation.Tests.Oracle;

namespace Artifacts.Evaluation.Tests;

/// <summary>Programs that would take all time or memory are stopped with an error at the author's line.</summary>
public sealed class HostileTests
{
    // Not a measure of speed: only so that a program that isn't stopped fails instead of hanging.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Hostile => ProgramCatalog.Names(ProgramKind.Hostile);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_program_is_stopped(string program)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        if (Judge.Of(ProgramCatalog.Get(program), patience.Token) is { } fault)
        {
            Assert.Fail($"{program} {fault}");
        }
    }
}
