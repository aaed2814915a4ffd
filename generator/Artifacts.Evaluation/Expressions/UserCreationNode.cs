using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>new T(…) { … }</c> of a class or struct that the author wrote.</summary>
internal sealed class UserCreationNode(
    UserType type, UserMethod? constructor, Argument[] arguments, InitializerNode? initializer, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var session = frame.Session;
        session.ChargeMemory(type.MemoryOfObject, site);
        var fresh = type.IsStruct ? type.Default : type.Create((object?[])type.DefaultFields.Clone());
        var created = constructor is null ? fresh : Construct(frame, session, constructor, fresh);
        return initializer is null ? created : initializer.Fill(frame, created);
    }

    private object? Construct(Frame frame, Session session, UserMethod method, object? fresh)
    {
        var code = method.Code;
        var callee = new Frame(session, code.SlotCount, fresh, []);
        foreach (var argument in arguments)
        {
            argument.Pass(code.Parameters[argument.Ordinal], callee, frame);
        }

        session.Enter(method.Definition, site);
        try
        {
            code.Run(callee);
        }
        finally
        {
            session.Leave();
        }

        return callee.This;
    }
}
