namespace Artifacts.Evaluation.Running;

/// <summary>How a statement ended.</summary>
internal enum Completion
{
    Next,
    Break,
    Continue,
    Return,

    /// <summary>A <c>goto</c> is on its way to the frame's target.</summary>
    Jump,
}
