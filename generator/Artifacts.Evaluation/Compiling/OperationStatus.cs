namespace Artifacts.Evaluation.Compiling;

/// <summary>What becomes of an operation.</summary>
internal enum OperationStatus
{
    /// <summary>It is evaluated as C# runs it.</summary>
    Done,

    /// <summary>It is refused by name where it is reached.</summary>
    Refused,

    /// <summary>The compiler never hands it to the evaluator.</summary>
    Never,
}
