using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary>A statement, ready to be executed.</summary>
internal abstract class Statement
{
    /// <summary>Whether a <c>yield</c> stands inside, so that only <see cref="Iterate"/> can run it.</summary>
    public virtual bool Yields => false;

    public abstract Completion Execute(Frame frame);

    /// <summary>Runs the statement inside an iterator: yields its values, and leaves how it ended in the flow.</summary>
    public virtual IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        flow.Completion = Execute(frame);
        return [];
    }
}
