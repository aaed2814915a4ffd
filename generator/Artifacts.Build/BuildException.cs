namespace Artifacts.Build;

/// <summary>Stops the build with one error; nothing has been touched yet, or everything that was is listed as ours.</summary>
#pragma warning disable CA1032 // Always thrown with a code.
internal sealed class BuildException(string code, string message) : Exception(message)
#pragma warning restore CA1032
{
    /// <summary>One of <see cref="BuildErrors"/>.</summary>
    public string Code { get; } = code;
}
