using System.ComponentModel;

namespace Artifacts.Generated;

/// <summary>
/// An error that kept artifacts from being made, carried so that the build fails on it even where the compiler was told
/// to be silent. The generator writes this attribute; nobody else needs it.
/// </summary>
/// <param name="id">The diagnostic's identifier, <c>ARTnnnn</c>.</param>
/// <param name="message">What is wrong and the remedy.</param>
/// <param name="file">The author's file, or an empty string when no source is to blame.</param>
/// <param name="line">The first character's line, from one; zero when unknown.</param>
/// <param name="column">The first character's column, from one; zero when unknown.</param>
/// <param name="endLine">The last line, from one; zero when unknown.</param>
/// <param name="endColumn">The column after the last character, from one; zero when unknown.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArtifactsFailedAttribute(
    string id, string message, string file, int line, int column, int endLine, int endColumn) : Attribute
{
    /// <summary>The diagnostic's identifier, <c>ARTnnnn</c>.</summary>
    public string Id { get; } = id;

    /// <summary>What is wrong and the remedy.</summary>
    public string Message { get; } = message;

    /// <summary>The author's file, or an empty string when no source is to blame.</summary>
    public string File { get; } = file;

    /// <summary>The first character's line, from one; zero when unknown.</summary>
    public int Line { get; } = line;

    /// <summary>The first character's column, from one; zero when unknown.</summary>
    public int Column { get; } = column;

    /// <summary>The last line, from one; zero when unknown.</summary>
    public int EndLine { get; } = endLine;

    /// <summary>The column after the last character, from one; zero when unknown.</summary>
    public int EndColumn { get; } = endColumn;
}
