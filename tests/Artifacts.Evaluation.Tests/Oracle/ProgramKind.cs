namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>What evaluating a program should come to.</summary>
internal enum ProgramKind
{
    /// <summary>The bytes that it gives natively.</summary>
    Value,

    /// <summary>The exception that it throws natively, at the marked line.</summary>
    Throws,

    /// <summary>Exactly the marked findings.</summary>
    Refused,

    /// <summary>It is stopped, by one of the named findings.</summary>
    Hostile,
}
