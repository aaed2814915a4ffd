namespace Artifacts.Text;

/// <summary>How much a finding weighs in a build.</summary>
public enum Severity
{
    /// <summary>Shown in editors only.</summary>
    Info,

    /// <summary>Shown in builds; the artifact is still written.</summary>
    Warning,

    /// <summary>Fails the build; nothing is written.</summary>
    Error,
}
