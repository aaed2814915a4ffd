using System.Runtime.CompilerServices;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Every program that lies in <c>Programs/</c>, by name.</summary>
internal static class ProgramCatalog
{
    private static readonly Lazy<IReadOnlyDictionary<string, TestProgram>> Programs = new(Read);

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "Programs"));

    public static IEnumerable<TestProgram> All => Programs.Value.Values;

    public static TestProgram Get(string name) => Programs.Value[name];

    public static TheoryData<string> Names(params ProgramKind[] kinds) =>
        [.. All.Where(program => kinds.Contains(program.Kind)).Select(program => program.Name)];

    private static Dictionary<string, TestProgram> Read()
    {
        var programs = new Dictionary<string, TestProgram>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var topic = Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/').Replace(".cs", "", StringComparison.Ordinal);
            foreach (var program in ProgramParser.Parse(topic, file, File.ReadAllLines(file)))
            {
                programs.Add(program.Name, program);
            }
        }

        return programs;
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
