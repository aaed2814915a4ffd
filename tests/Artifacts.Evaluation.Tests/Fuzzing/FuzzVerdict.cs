namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>What evaluating a random program came to, beside running it.</summary>
internal enum FuzzVerdict
{
    /// <summary>The same bytes, or the same exception.</summary>
    Equal,

    /// <summary>A construct or member that is not available, by name.</summary>
    Refused,

    /// <summary>Not what it gives natively, or no answer at all.</summary>
    Different,

    /// <summary>No program: the compiler does not take it.</summary>
    Invalid,
}
