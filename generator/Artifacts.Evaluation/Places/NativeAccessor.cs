using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>A property of the library.</summary>
internal sealed class NativeAccessor(NativeMember? getter, NativeMember? setter, Site site) : Accessor
{
    public override object? Get(Session session, ref object? self, object?[] indexes) =>
        getter!.Call(session, site, Check(session, getter, self), indexes);

    public override void Set(Session session, ref object? self, object?[] indexes, object? value) =>
        setter!.Call(session, site, Check(session, setter, self), [.. indexes, value]);

    private object? Check(Session session, NativeMember member, object? self) =>
        self is null && !member.IsStatic && !member.AcceptsNull ? throw session.Throw(new NullReferenceException(), site) : self;
}
