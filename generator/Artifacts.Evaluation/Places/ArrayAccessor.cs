using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>An element of an array by a position that has been counted from either end.</summary>
internal sealed class ArrayAccessor(Site site) : Accessor
{
    public override object? Get(Session session, ref object? self, object?[] indexes) => Check(session, self, indexes).GetValue((int)indexes[0]!);

    public override void Set(Session session, ref object? self, object?[] indexes, object? value) =>
        Check(session, self, indexes).SetValue(value, (int)indexes[0]!);

    private Array Check(Session session, object? self, object?[] indexes)
    {
        var array = self as Array ?? throw session.Throw(new NullReferenceException(), site);
        return (uint)(int)indexes[0]! < (uint)array.Length ? array : throw session.Throw(new IndexOutOfRangeException(), site);
    }
}
