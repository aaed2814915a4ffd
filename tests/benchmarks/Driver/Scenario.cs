namespace Artifacts.Benchmarks;

/// <summary>What is measured of each contender.</summary>
internal enum Scenario
{
    /// <summary>Everything from source, no server running; only packages are restored.</summary>
    Cold,

    /// <summary>The same command again, with nothing changed.</summary>
    ColdUnchanged,

    /// <summary>Build servers running and used to the project; one dashboard of them all was edited.</summary>
    WarmEdited,

    /// <summary>Build servers running and used to the project; nothing changed.</summary>
    WarmUnchanged,
}
