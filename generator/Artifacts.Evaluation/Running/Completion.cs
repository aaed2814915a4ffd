namespace Artifacts.Evaluation.Running;

/// <summary>How a statement ended.</summary>
internal enum Completion
{
    Next,
    Break,
    Continue,
    Return,
}
