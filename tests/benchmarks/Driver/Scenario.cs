namespace Artifacts.Benchmarks;

/// <summary>What is measured of each contender.</summary>
internal enum Scenario
{
    /// <summary>Everything from source, no server running; only packages are restored.</summary>
    Cold,

    /// <summary>The same command again, with nothing changed.</summary>
    ColdUnchanged,

    /// <summary>Build servers running and used to the project; the definitions file was touched.</summary>
    WarmTouched,

    /// <summary>Build servers running and used to the project; nothing changed.</summary>
    WarmUnchanged,
}
