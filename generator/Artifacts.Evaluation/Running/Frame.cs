using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Running;

/// <summary>One activation of a body: its locals, its <c>this</c> and what it captured.</summary>
internal sealed class Frame(Session session, int slotCount, object? self, Box[] captures)
{
    public readonly Slot[] Slots = slotCount == 0 ? [] : new Slot[slotCount];

    public Session Session { get; } = session;

    /// <summary>The object, or the boxed struct value that a struct's method may replace.</summary>
    public object? This = self;

    public Box[] Captures { get; } = captures;

    /// <summary>The value of the <c>return</c> that ended the body.</summary>
    public object? Returned;

    /// <summary>The label that a <c>goto</c> is on its way to.</summary>
    public object? Target;

    /// <summary>The receivers of <c>?.</c> and of initializers that are being evaluated, innermost last.</summary>
    public object? Receiver;
}
