using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary>How the statement that an iterator last ran ended.</summary>
internal sealed class Flow
{
    public Completion Completion { get; set; }
}
