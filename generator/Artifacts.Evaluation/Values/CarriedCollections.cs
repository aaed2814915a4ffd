// One form, once a framework class: only a class written in C# can derive from it.
#pragma warning disable MA0048 // File name must match type name

using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>An object of the author's that derives from <see cref="Comparer{T}"/>.</summary>
internal sealed class CarriedComparer<T> : Comparer<T>, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => null;

    public override int Compare(T? x, T? y) => (int)Carriers.Call(this, typeof(Comparer<>), nameof(Compare), x, y)!;

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An object of the author's that derives from <see cref="EqualityComparer{T}"/>.</summary>
internal sealed class CarriedEqualityComparer<T> : EqualityComparer<T>, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => null;

    public override bool Equals(T? x, T? y) => (bool)Carriers.Call(this, typeof(EqualityComparer<>), nameof(Equals), x, y)!;

    public override int GetHashCode(T obj) => (int)Carriers.Call(this, typeof(EqualityComparer<>), nameof(GetHashCode), obj)!;

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An object of the author's that derives from <see cref="List{T}"/>.</summary>
internal sealed class CarriedList<T> : List<T>, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => null;

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An object of the author's that derives from <see cref="Dictionary{TKey, TValue}"/>.</summary>
internal sealed class CarriedDictionary<TKey, TValue> : Dictionary<TKey, TValue>, ICarrier
    where TKey : notnull
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => null;

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An object of the author's that derives from <see cref="HashSet{T}"/>.</summary>
internal sealed class CarriedHashSet<T> : HashSet<T>, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => null;

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}
