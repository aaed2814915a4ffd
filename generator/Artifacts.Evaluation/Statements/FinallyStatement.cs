using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>try { … } finally { … }</c>.</summary>
internal sealed class FinallyStatement(Statement body, Statement handler) : Statement
{
    public override bool Yields => body.Yields;

    public override Completion Execute(Frame frame)
    {
        try
        {
            return body.Execute(frame);
        }
        finally
        {
            Handle(frame);
        }
    }

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
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
            Handle(frame);
        }
    }

    private void Handle(Frame frame)
    {
        if (frame.Session.IsStopping)
        {
            return;
        }

        // What was returned, and where a jump leads, is settled before the block runs.
        var (returned, target) = (frame.Returned, frame.Target);
        handler.Execute(frame);
        (frame.Returned, frame.Target) = (returned, target);
    }
}
