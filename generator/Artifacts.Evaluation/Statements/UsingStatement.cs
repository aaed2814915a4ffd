using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>using</c>: disposes of its resource when the body has run, has thrown, or is left by a jump.</summary>
internal sealed class UsingStatement(Statement acquire, Statement body, Action<Frame> dispose) : Statement
{
    public override bool Yields => body.Yields;

    public override Completion Execute(Frame frame)
    {
        acquire.Execute(frame);
        try
        {
            return body.Execute(frame);
        }
        finally
        {
            Dispose(frame);
        }
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
            Dispose(frame);
        }
    }

    private void Dispose(Frame frame)
    {
        if (!frame.Session.IsStopping)
        {
            dispose(frame);
        }
    }
}
