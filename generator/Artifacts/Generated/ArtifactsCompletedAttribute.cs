using System.ComponentModel;

namespace Artifacts.Generated;

/// <summary>
/// Says that every definition was evaluated and every artifact is in the assembly; the build writes and deletes nothing
/// without it. The generator writes this attribute; nobody else needs it.
/// </summary>
/// <param name="version">The generator's version.</param>
/// <param name="count">How many artifacts the assembly carries.</param>
/// <param name="hash">SHA-256 over the artifacts' paths and hashes, in base64.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArtifactsCompletedAttribute(string version, int count, string hash) : Attribute
{
    /// <summary>The generator's version.</summary>
    public string Version { get; } = version;

    /// <summary>How many artifacts the assembly carries.</summary>
    public int Count { get; } = count;

    /// <summary>SHA-256 over the artifacts' paths and hashes, in base64.</summary>
    public string Hash { get; } = hash;
}
