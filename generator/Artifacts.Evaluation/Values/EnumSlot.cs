using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A value of an enum that the author wrote, as a native value type of its own.</summary>
/// <typeparam name="TTag">Encodes the enum's number (<see cref="Tags"/>).</typeparam>
internal readonly struct EnumSlot<TTag>(long bits) : IEnumSlot, IEquatable<EnumSlot<TTag>>, IComparable, IFormattable
    where TTag : class
{
    public UserEnum Type => Tags.EnumOf<TTag>();

    public long Bits { get; } = bits;

    public bool Equals(EnumSlot<TTag> other) => Bits == other.Bits;

    public override bool Equals(object? obj) => obj is EnumSlot<TTag> other && Equals(other);

    // As the number behind it, which some collections are ordered by.
    public override int GetHashCode() => Bits is >= int.MinValue and <= int.MaxValue ? (int)Bits : Bits.GetHashCode();

    public int CompareTo(object? obj) => obj is EnumSlot<TTag> other ? Type.Compare(Bits, other.Bits) : 1;

    public override string ToString() => Type.Format(Bits, "G");

    public string ToString(string? format, IFormatProvider? formatProvider) => Type.Format(Bits, format);
}
