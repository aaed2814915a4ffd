using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Artifacts.Package.Tests.Support;

namespace Artifacts.Package.Tests.Programs;

/// <summary>A project with a definition for each program. What a build refuses is taken out, until the rest is written.</summary>
internal sealed partial class ProgramsBuild
{
    private const string ProjectName = "Programs";
    private const string InternalError = "ART1008";
    private const string Thrown = "ART1004";

    private readonly PackedPackage package;
    private readonly ConsumerProject project;
    private readonly List<ProgramFile> programs;
    private readonly Dictionary<ProgramFile, (string Code, string Message)> errors = [];

    public ProgramsBuild(PackedPackage package, IReadOnlyList<ProgramFile> programs)
    {
        this.package = package;
        this.programs = [.. programs];
        project = new ConsumerProject(package, "programs", ProjectName, """
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <NoWarn>$(NoWarn);CS1591</NoWarn>
            """);
    }

    public async Task<IReadOnlyList<Verdict>> JudgeAsync()
    {
        Directory.CreateDirectory(Path.Combine(project.Folder, "Sources"));
        foreach (var (index, program) in programs.Index())
        {
            project.Write(SourceOf(index), program.Text);
            project.Write(DefinitionOf(index), $$"""
                public static class Definition{{Number(index)}}
                {
                    [Artifacts.Artifact] public static Artifacts.TextArtifact Output => new("{{OutputOf(index)}}", global::{{program.Container}}.Run());
                }
                """);
        }

        while (await BuildAsync())
        {
            Console.WriteLine($"{errors.Count} did not pass, the others are built again");
        }

        var native = NativePrograms.Run(Assembly(), programs.Where(program => !errors.TryGetValue(program, out var error) || error.Code == Thrown));
        return [.. programs.Select((program, index) => !errors.TryGetValue(program, out var error) ? OfOutput(program, index, native[program])
            : error.Code == Thrown ? OfException(program, error.Message, native[program].Exception)
            : OfError(program, error))];
    }

    private static Verdict OfError(ProgramFile program, (string Code, string Message) error) => new(
        program,
        IsOfPackage(error.Code) && error.Code != InternalError ? VerdictKind.Refused : VerdictKind.Broken,
        $"{error.Code} {error.Message}");

    private static Verdict OfException(ProgramFile program, string message, Exception? native) =>
        native is not null && message.Contains($"{native.GetType()}: {native.Message}".ReplaceLineEndings(" "), StringComparison.Ordinal)
            ? new(program, VerdictKind.Equal)
            : new(program, VerdictKind.Different, $"{Thrown} {message}\nnatively {(native is null ? "no exception" : $"{native.GetType()}: {native.Message}")}");

    private static bool IsOfPackage(string code) => code.StartsWith("ART", StringComparison.Ordinal);

    private Verdict OfOutput(ProgramFile program, int index, (string? Text, Exception? Exception) native)
    {
        if (native.Exception is { } exception)
        {
            return new(program, VerdictKind.Different, $"natively {exception.GetType()}: {exception.Message}; evaluated to a text");
        }

        var expected = Encoding.UTF8.GetBytes(native.Text ?? "");
        var actual = File.ReadAllBytes(Path.Combine(project.Folder, "output", OutputOf(index)));
        return actual.AsSpan().SequenceEqual(expected)
            ? new(program, VerdictKind.Equal)
            : new(program, VerdictKind.Different, FirstDifference(native.Text ?? "", Encoding.UTF8.GetString(actual)));
    }

    private static string FirstDifference(string native, string evaluated)
    {
        var (natives, evaluateds) = (native.Split('\n'), evaluated.Split('\n'));
        var line = natives.Zip(evaluateds).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        return $"line {line + 1}\nnatively:  {natives.ElementAtOrDefault(line) ?? "(end)"}\nevaluated: {evaluateds.ElementAtOrDefault(line) ?? "(end)"}";
    }

    /// <summary>Builds what has no error yet; whether it must be built again without what this build refused.</summary>
    private async Task<bool> BuildAsync()
    {
        var (exitCode, output) = await package.RunAsync(project.Folder, "dotnet", ["build", "--verbosity", "quiet", "--nologo"]);
        if (exitCode is 0)
        {
            return false;
        }

        var known = errors.Count;
        foreach (Match match in ErrorLine().Matches(output))
        {
            var index = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
            var error = (Code: match.Groups["code"].Value, Message: match.Groups["message"].Value);

            if (errors.TryAdd(programs[index], error))
            {
                File.Delete(Path.Combine(project.Folder, DefinitionOf(index)));
            }

            // What is only refused compiles, and shows natively what it would have thrown.
            if (!IsOfPackage(error.Code))
            {
                File.Delete(Path.Combine(project.Folder, SourceOf(index)));
            }
        }

        return errors.Count > known ? true : throw new InvalidOperationException($"The build failed for another reason than a program.\n{output}");
    }

    private string Assembly() => Path.Combine(project.Folder, "bin", "Debug", "net10.0", $"{ProjectName}.dll");

    private static string Number(int index) => index.ToString("D4", CultureInfo.InvariantCulture);

    private static string SourceOf(int index) => $"Sources/Program{Number(index)}.cs";

    private static string DefinitionOf(int index) => $"Sources/Definition{Number(index)}.cs";

    private static string OutputOf(int index) => $"{Number(index)}.txt";

    [GeneratedRegex(@"Sources[/\\](?:Program|Definition)(?<number>\d{4})\.cs\([^)]*\): error (?<code>[A-Z]+\d+): (?<message>.*?)(?: \[[^\]]*\])?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex ErrorLine();
}
