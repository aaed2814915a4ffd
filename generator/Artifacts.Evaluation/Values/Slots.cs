using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>
/// A value of a struct that the author wrote. It is a native value type of its own, so that <c>default</c>,
/// <see cref="Nullable{T}"/>, arrays and generic containers treat it as C# does.
/// </summary>
/// <typeparam name="TTag">Encodes the struct's number (<see cref="Tags"/>); a class, so that native code is shared.</typeparam>
internal readonly struct Slots<TTag>(object?[] fields) : ISlots, IComparable
    where TTag : class
{
    private readonly object?[]? fields = fields;

    public UserType Type => Tags.TypeOf<TTag>();

    public object?[] Fields => fields ?? Type.DefaultFields;

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);

    public override string ToString() => Type.Members.Text(this);

    public int CompareTo(object? obj) => Type.Members.Compare(this, obj);
}
