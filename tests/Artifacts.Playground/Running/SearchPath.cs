namespace Artifacts.Playground.Running;

/// <summary>The folders of the environment variable <c>PATH</c>.</summary>
public static class SearchPath
{
    /// <summary>The path of a program, or null if it isn't installed.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [])
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
