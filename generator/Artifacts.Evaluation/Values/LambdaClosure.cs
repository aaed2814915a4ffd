using Artifacts.Evaluation.Compiling;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A lambda or local function with what it captured.</summary>
internal sealed class LambdaClosure(Session session, LambdaCode lambda, object? self, Box[] captures, TypeModel? delegateType)
    : Closure(delegateType)
{
    public LambdaCode Lambda { get; } = lambda;

    public Box[] Captures { get; } = captures;

    public object? This { get; } = self;

    public override object? Invoke(object?[] arguments, Site? site)
    {
        if (site is not null || arguments.Length == 0)
        {
            return Run(arguments, site);
        }

        session.EnterTurn(Lambda.Symbol, arguments);
        try
        {
            return Run(arguments, site);
        }
        finally
        {
            session.LeaveTurn();
        }
    }

    private object? Run(object?[] arguments, Site? site)
    {
        session.Enter(Lambda.Symbol, site);
        try
        {
            var code = Lambda.Code;
            var frame = new Frame(session, code.SlotCount, This, Captures);
            for (var index = 0; index < arguments.Length; index++)
            {
                code.Parameters[index].Initialize(frame, arguments[index]);
            }

            return code.Run(frame);
        }
        finally
        {
            session.Leave();
        }
    }

    // Two closures are the same delegate when they run the same code over the same variables.
    public override bool Equals(object? obj) => obj is LambdaClosure other
        && other.Lambda == Lambda && ReferenceEquals(other.This, This) && other.Captures.AsSpan().SequenceEqual(Captures);

    public override int GetHashCode() => Lambda.GetHashCode();
}
