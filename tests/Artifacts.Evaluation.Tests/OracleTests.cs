using Artifacts.Evaluation.Tests.Oracle;

namespace Artifacts.Evaluation.Tests;

/// <summary>Every program of <c>Programs/</c> comes to what the real compiler and runtime make of it.</summary>
public sealed class OracleTests
{
    public static TheoryData<string> Values => ProgramCatalog.Names(ProgramKind.Value);

    public static TheoryData<string> Throwing => ProgramCatalog.Names(ProgramKind.Throws);

    public static TheoryData<string> Refused => ProgramCatalog.Names(ProgramKind.Refused);

    [Theory]
    [MemberData(nameof(Values))]
    public void A_program_gives_the_bytes_that_it_gives_natively(string program) => Check(program);

    [Theory]
    [MemberData(nameof(Throwing))]
    public void An_exception_is_reported_where_the_author_threw_it(string program) => Check(program);

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_not_covered_is_refused_by_name_at_its_place(string program) => Check(program);

    [Fact]
    public void The_repositorys_own_definitions_give_the_bytes_that_they_give_natively()
    {
        var folder = Path.GetFullPath(Path.Combine(ProgramCatalog.Folder, "..", "..", "..", "definitions"));
        ProgramSource[] sources = [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(file => file.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Select(file => new ProgramSource(file, File.ReadAllText(Path.Combine(folder, file)), 0, -1))];
        Assert.Contains(sources, source => source.Text.Contains("[Artifact]", StringComparison.Ordinal));

        var fault = Judge.Of(new TestProgram("definitions", folder, ProgramKind.Value, sources, [], []), TestContext.Current.CancellationToken);

        Assert.Null(fault);
    }

    private static void Check(string program)
    {
        var fault = Judge.Of(ProgramCatalog.Get(program), TestContext.Current.CancellationToken);
        if (fault is not null)
        {
            Assert.Fail($"{program} {fault}");
        }
    }
}
