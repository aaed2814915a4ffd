using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>lock (value) …</c>: one thread runs definitions, so the lock is always free.</summary>
/// <param name="value">What is locked.</param>
/// <param name="isLock">Whether it is a <c>System.Threading.Lock</c>, whose method the compiler calls.</param>
/// <param name="body">What runs.</param>
/// <param name="site">The value.</param>
internal sealed class LockStatement(Node value, bool isLock, Statement body, Site site) : Statement
{
    public override bool Yields => body.Yields;

    public override Completion Execute(Frame frame)
    {
        Enter(frame);
        return body.Execute(frame);
    }

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        Enter(frame);
        foreach (var yielded in body.Iterate(frame, flow))
        {
            yield return yielded;
        }
    }

    private void Enter(Frame frame)
    {
        if (value.Evaluate(frame) is null)
        {
            throw frame.Session.Throw(isLock ? new NullReferenceException() : new ArgumentNullException(), site);
        }
    }
}
