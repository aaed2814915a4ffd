using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Expressions;

/// <summary>A call of a method that the author wrote.</summary>
internal sealed class UserCallNode(UserMethod method, CallDispatch dispatch, Node? receiver, Argument[] arguments, Site site)
    : Node
{
    public override object? Evaluate(Frame frame)
    {
        // A struct's method may change the struct, so the variable it stands in is bound first and written back after.
        var variable = dispatch.WritesBack && receiver is Place place ? place.Bind(frame) : null;
        var self = variable is not null ? variable.Value : receiver?.Evaluate(frame);
        var session = frame.Session;
        if (!dispatch.IsPlain)
        {
            var values = Argument.EvaluateAll(arguments, frame);
            return Run(session, dispatch.Resolve(session, method, self, site), self, variable, (code, callee) =>
            {
                for (var index = 0; index < values.Length; index++)
                {
                    code.Parameters[arguments[index].Ordinal].Initialize(callee, values[index]);
                }
            });
        }

        var body = method.Code;
        var activation = new Frame(session, body.SlotCount, self, []);
        foreach (var argument in arguments)
        {
            argument.Pass(body.Parameters[argument.Ordinal], activation, frame);
        }

        if (receiver is not null && self is null && !method.Container.Symbol.IsExtension)
        {
            throw session.Throw(new NullReferenceException(), site);
        }

        session.Enter(method.Definition, site);
        try
        {
            return body.Run(activation);
        }
        finally
        {
            session.Leave();
            WriteBack(variable, activation.This, self);
        }
    }

    private object? Run(
        Session session, UserMethod target, object? self, Reference? variable, Action<Compiling.BodyCode, Frame> pass)
    {
        var code = target.Code;
        var callee = new Frame(session, code.SlotCount, self, []);
        pass(code, callee);
        session.Enter(target.Definition, site);
        try
        {
            return code.Run(callee);
        }
        finally
        {
            session.Leave();
            WriteBack(variable, callee.This, self);
            UpdateBox(variable, callee.This, self);
        }
    }

    // A struct behind an interface is changed in its box, which all who hold the box see.
    private static void UpdateBox(Reference? variable, object? after, object? before)
    {
        if (variable is null && before is ISlots box && after is ISlots changed && !ReferenceEquals(after, before))
        {
            changed.Fields.CopyTo(box.Fields, 0);
        }
    }

    private static void WriteBack(Reference? variable, object? after, object? before)
    {
        if (variable is not null && !ReferenceEquals(after, before))
        {
            variable.Value = after;
        }
    }
}
