// One form, once a framework class: only a class written in C# can derive from it.
#pragma warning disable MA0048 // File name must match type name

using System.ComponentModel;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>An object of the author's that derives from <see cref="EventArgs"/>.</summary>
internal sealed class CarriedEventArgs : EventArgs, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => null;

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An object of the author's that derives from <see cref="CancelEventArgs"/>.</summary>
internal sealed class CarriedCancelEventArgs : CancelEventArgs, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => null;

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An object of the author's that derives from <see cref="Attribute"/>.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class CarriedAttribute : Attribute, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => null;

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}
