using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Places;

/// <summary>A property that the author wrote.</summary>
internal sealed class UserAccessor(UserMethod? getter, UserMethod? setter, CallDispatch dispatch, Site site) : Accessor
{
    public override bool WritesBack => dispatch.WritesBack;

    public override object? Get(Session session, ref object? self, object?[] indexes) => Call(session, getter!, ref self, indexes);

    public override void Set(Session session, ref object? self, object?[] indexes, object? value) =>
        Call(session, setter!, ref self, [.. indexes, value]);

    private object? Call(Session session, UserMethod accessor, ref object? self, object?[] values)
    {
        var isStatic = accessor.Definition.IsStatic;
        if (!isStatic && self is null && !accessor.Container.Symbol.IsExtension)
        {
            throw session.Throw(new NullReferenceException(), site);
        }

        var target = dispatch.IsPlain ? accessor : dispatch.Resolve(session, accessor, self, site);
        var code = target.Code;
        var callee = new Frame(session, code.SlotCount, self, []);
        for (var index = 0; index < values.Length; index++)
        {
            code.Parameters[index].Initialize(callee, values[index]);
        }

        session.Enter(target.Definition, site);
        try
        {
            return code.Run(callee);
        }
        finally
        {
            session.Leave();
            self = callee.This;
        }
    }
}
