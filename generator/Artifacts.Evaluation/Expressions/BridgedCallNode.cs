using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Expressions;

/// <summary>A call through a library interface, on an object that may be the author's or native.</summary>
internal sealed class BridgedCallNode(
    IMethodSymbol method,
    TypeModel interfaceType,
    IReadOnlyList<TypeModel> typeArguments,
    NativeMember native,
    Node receiver,
    Argument[] arguments,
    Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var self = receiver.Evaluate(frame);
        var values = Argument.EvaluateInOrder(arguments, frame);
        if (self is null)
        {
            throw frame.Session.Throw(new NullReferenceException(), site);
        }

        return UserType.TypeOf(self)?.FindImplementation(method, interfaceType, typeArguments) is { } implementation
            ? implementation.Invoke(self, values, site)
            : native.Call(frame.Session, site, self, values);
    }
}
