namespace Artifacts.Playground.Running;

/// <summary>The checkout that the program was built in, and what the definitions left in it.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Output { get; } = Path.Combine(Root, "output");

    /// <summary>The text of a generated file.</summary>
    /// <param name="path">Its path below <c>output/</c>.</param>
    public static string Generated(string path) => File.ReadAllText(Path.Combine(Output, path));

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Artifacts.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Artifacts.sln is in no folder above the program."));
}
