namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>A random program.</summary>
/// <param name="Index">Its number within its seed.</param>
/// <param name="Text">Its source, one file.</param>
internal sealed record FuzzProgram(int Index, string Text)
{
    /// <summary>The name of its file, and of its namespace before the point.</summary>
    public string Path => $"Fuzz{Index}.cs";
}
