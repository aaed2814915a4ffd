using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary>The body of a loop with variables of its own: whoever asks in it how evaluation came there is told their values.</summary>
/// <param name="body">What each turn runs.</param>
/// <param name="variables">The loop's variables by name.</param>
internal sealed class LoopBody(Statement body, KeyValuePair<string, Node>[] variables) : Statement
{
    public override bool Yields => body.Yields;

    public override Completion Execute(Frame frame)
    {
        var session = frame.Session;
        session.EnterTurn(this, frame);
        try
        {
            return body.Execute(frame);
        }
        finally
        {
            session.LeaveTurn();
        }
    }

    // While an iterator waits, its loops don't run.
    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        using var values = body.Iterate(frame, flow).GetEnumerator();
        while (Advance(frame, values))
        {
            yield return values.Current;
        }
    }

    /// <summary>The variables' values in this turn.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Values(Frame frame) =>
        Array.ConvertAll(variables, variable => KeyValuePair.Create(variable.Key, variable.Value.Evaluate(frame)));

    private bool Advance(Frame frame, IEnumerator<object?> values)
    {
        frame.Session.EnterTurn(this, frame);
        try
        {
            return values.MoveNext();
        }
        finally
        {
            frame.Session.LeaveTurn();
        }
    }
}
