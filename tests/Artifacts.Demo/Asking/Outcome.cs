namespace Artifacts.Demo.Asking;

/// <summary>What became of a question.</summary>
internal enum Outcome
{
    /// <summary>There is data.</summary>
    Data,

    /// <summary>There is none, and that is right.</summary>
    RightlyEmpty,

    /// <summary>There is none, but there should be.</summary>
    Empty,

    /// <summary>It couldn't be answered, or the answer is wrong.</summary>
    Error,
}
