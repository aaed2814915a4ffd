using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>using</c>: disposes of its resources, last first, when the body has run.</summary>
/// <remarks>An exception ends the definition, so nobody could see what is disposed of then.</remarks>
internal sealed class UsingStatement(Statement acquire, Statement body, Action<Frame> dispose) : Statement
{
    public override bool Yields => body.Yields;

    public override Completion Execute(Frame frame)
    {
        acquire.Execute(frame);
        var completion = body.Execute(frame);
        dispose(frame);
        return completion;
    }

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        acquire.Execute(frame);
        try
        {
            foreach (var value in body.Iterate(frame, flow))
            {
                yield return value;
            }
        }
        finally
        {
            // Also where the consumer stops early.
            dispose(frame);
        }
    }
}
