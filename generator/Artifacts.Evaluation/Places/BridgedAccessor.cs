using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Places;

/// <summary>A property of a library interface, which an object of the author may implement.</summary>
internal sealed class BridgedAccessor(IMethodSymbol? getter, TypeModel interfaceType, Accessor native) : Accessor
{
    public override object? Get(Session session, ref object? self, object?[] indexes)
    {
        if (getter is not null && UserType.TypeOf(self)?.FindImplementation(getter, interfaceType, []) is { } implementation)
        {
            return implementation.Invoke(self, indexes, session.CurrentSite);
        }

        return native.Get(session, ref self, indexes);
    }

    public override void Set(Session session, ref object? self, object?[] indexes, object? value) =>
        native.Set(session, ref self, indexes, value);
}
