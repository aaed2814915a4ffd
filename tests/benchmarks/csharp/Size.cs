namespace Fleet;

/// <summary>Written anew by the benchmark for each size.</summary>
internal static class Size
{
    public const int Services = 1;

    /// <summary>What the last dashboard's description ends with; the benchmark edits it.</summary>
    public const string EndOfLast = ".";
}
