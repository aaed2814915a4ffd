using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>An object of a class that the author wrote: its type and its fields.</summary>
/// <remarks>Native code meets it in lists, sorts and dictionaries, so the members it calls run the author's own.</remarks>
internal sealed class Instance(UserType type, object?[] fields) : IComparable
{
    public UserType Type { get; } = type;

    public object?[] Fields { get; } = fields;

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);

    public override string ToString() => Type.Members.Text(this);

    public int CompareTo(object? obj) => Type.Members.Compare(this, obj);
}
