using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Events.</content>
internal sealed partial class BodyCompiler
{
    /// <summary>The handlers of an event, which only its own type may read and replace.</summary>
    private Place EventReference(IEventReferenceOperation reference)
    {
        var (candidate, site) = (reference.Event, NameSite(reference));
        if (!session.Types.IsUserMade(candidate.OriginalDefinition) || !FieldLikeEvents.IsFieldLike(candidate.OriginalDefinition))
        {
            throw Refuse(reference, $"The event '{candidate.Name}' is not available in definitions; declare one of your own");
        }

        var container = (UserType)TypeOf(candidate.ContainingType, reference);
        if (candidate.IsStatic)
        {
            return new StaticFieldPlace(container.Statics, container.Statics.IndexOf(candidate));
        }

        var receiver = Compile(reference.Instance!);
        var index = container.Layout[candidate];
        return container.IsStruct ? new StructFieldPlace(receiver, container, index) : new InstanceFieldPlace(receiver, index, site);
    }

    private UserCallNode EventAssignment(IEventAssignmentOperation assignment)
    {
        var reference = (IEventReferenceOperation)assignment.EventReference;
        var written = reference.Event.OriginalDefinition.PartialImplementationPart ?? reference.Event;
        var accessor = assignment.Adds ? written.AddMethod! : written.RemoveMethod!;
        if (!session.Types.IsUserMade(reference.Event.OriginalDefinition))
        {
            return NativeEventAssignment(assignment, reference, accessor);
        }

        var site = NameSite(reference);
        var value = new Argument(Compile(assignment.HandlerValue), 0, isByReference: false);
        if (reference.ConstrainedToType is { } constrained)
        {
            return new UserCallNode(StaticImplementation(constrained, accessor, [], reference), CallDispatch.Plain, null, [value], site);
        }

        var container = (UserType)TypeOf(reference.Event.ContainingType, reference);
        var receiver = reference.Instance is null ? null : Receiver(reference.Instance);
        var dispatch = Dispatch(
            reference.Event.OriginalDefinition, container, IsVirtual(reference.Event, reference.Instance), reference.Instance?.Type, reference, isReadOnly: false);
        return new UserCallNode(container.Method(accessor.OriginalDefinition, []), dispatch, receiver, [value], site);
    }

    // An event of a library interface, on an object of the author's.
    private UserCallNode NativeEventAssignment(IEventAssignmentOperation assignment, IEventReferenceOperation reference, IMethodSymbol accessor) =>
        reference.Instance is { Type: { } type } && TypeOf(type, reference) is UserType { IsInterface: false } user
            && user.FindImplementation(accessor.OriginalDefinition, TypeOf(reference.Event.ContainingType, reference), []) is { } implementation
            ? new UserCallNode(implementation, CallDispatch.Plain, Receiver(reference.Instance), [new Argument(Compile(assignment.HandlerValue), 0, isByReference: false)], NameSite(reference))
            : throw Refuse(reference, $"The event '{reference.Event.Name}' is not available in definitions; declare one of your own");

    /// <summary>What <c>add</c> and <c>remove</c> of a field-like event do.</summary>
    public static Func<Frame, object?, object?, object?> Handlers(bool adds, Site site) => adds
        ? (frame, left, right) => Combine(frame, site, left, right)
        : static (_, left, right) => Removed(left, right);
}
