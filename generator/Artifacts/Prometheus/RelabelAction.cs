namespace Artifacts.Prometheus;

/// <summary>What a relabel step does.</summary>
public enum RelabelAction
{
    /// <summary>Sets the target label to the replacement where the regex matches.</summary>
    Replace,

    /// <summary>Keeps only what the regex matches.</summary>
    Keep,

    /// <summary>Drops what the regex matches.</summary>
    Drop,

    /// <summary>Keeps only what has the source labels' value in the target label.</summary>
    KeepEqual,

    /// <summary>Drops what has the source labels' value in the target label.</summary>
    DropEqual,

    /// <summary>Sets the target label to a hash of the source labels, modulo the modulus.</summary>
    HashMod,

    /// <summary>Copies labels whose names the regex matches to the names that the replacement gives.</summary>
    LabelMap,

    /// <summary>Drops labels whose names the regex matches.</summary>
    LabelDrop,

    /// <summary>Keeps only labels whose names the regex matches.</summary>
    LabelKeep,

    /// <summary>Sets the target label to the source labels' value in lower case.</summary>
    Lowercase,

    /// <summary>Sets the target label to the source labels' value in upper case.</summary>
    Uppercase,
}
