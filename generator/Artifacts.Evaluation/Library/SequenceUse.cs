namespace Artifacts.Evaluation.Library;

/// <summary>What a member does with a sequence that it is given.</summary>
internal enum SequenceUse
{
    /// <summary>It is none of LINQ's operators: it goes through the sequence.</summary>
    Other,

    /// <summary>One of LINQ's operators, which knows the others.</summary>
    Operator,

    /// <summary>One of LINQ's operators that holds all elements.</summary>
    Holding,
}
