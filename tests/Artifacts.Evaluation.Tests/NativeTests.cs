using Artifacts.Evaluation.Tests.Oracle;

namespace Artifacts.Evaluation.Tests;

/// <summary>The programs themselves are sound: what they give natively is worth comparing with.</summary>
public sealed class NativeTests
{
    public static TheoryData<string> Programs => ProgramCatalog.Names(ProgramKind.Value, ProgramKind.Throws);

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_program_runs_natively_and_twice_alike(string name)
    {
        var program = ProgramCatalog.Get(name);
        var cancellationToken = TestContext.Current.CancellationToken;
        var compilation = ProgramCompiler.Compile(program);
        Assert.Empty(ProgramCompiler.Errors(compilation, cancellationToken));

        var assembly = NativeRun.Emit(compilation, cancellationToken);
        var first = NativeRun.Run(assembly);
        var second = NativeRun.Run(assembly);

        Assert.NotEmpty(first);
        Assert.Equal(first.Select(definition => definition.Id), second.Select(definition => definition.Id));
        Assert.Equal(program.Kind == ProgramKind.Throws, first.Any(definition => definition.Exception is not null));
        foreach (var (once, again) in first.Zip(second))
        {
            Assert.Equal(once.Exception?.Message, again.Exception?.Message);
            Assert.Null(ArtifactDifference.Between(once.Artifacts, [.. again.Artifacts.Select(artifact => artifact!)]));
        }
    }
}
