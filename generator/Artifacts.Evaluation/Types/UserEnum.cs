using System.Globalization;
using System.Numerics;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>An enum that the author wrote.</summary>
internal sealed class UserEnum : TypeModel
{
    private readonly (string Name, long Bits)[] members;
    private readonly bool isFlags;
    private readonly EnumSlotFactory factory;

    public UserEnum(INamedTypeSymbol symbol)
    {
        Symbol = symbol;
        Name = symbol.ToDisplayString();
        RuntimeName = SymbolNames.RuntimeName(symbol);
        members = [.. symbol.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .Select(field => (field.Name, ToBits(field.ConstantValue!)))
            .OrderBy(member => unchecked((ulong)member.Item2))];
        isFlags = symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute");
        var tag = Tags.Register(this);
        Carrier = typeof(EnumSlot<>).MakeGenericType(tag);
        factory = (EnumSlotFactory)Activator.CreateInstance(typeof(EnumSlotFactory<>).MakeGenericType(tag))!;
        Default = FromBits(0);
    }

    public INamedTypeSymbol Symbol { get; }

    public SpecialType UnderlyingType => Symbol.EnumUnderlyingType!.SpecialType;

    public override Type Carrier { get; }

    public override object? Default { get; }

    public override string Name { get; }

    public override string RuntimeName { get; }

    public override string SimpleName => Symbol.MetadataName;

    public override string? Namespace => SymbolNames.Namespace(Symbol);

    protected override bool IsNested => Symbol.ContainingType is not null;

    /// <summary>Names and values in order of value, as <see cref="Enum.GetNames(Type)"/> gives them.</summary>
    public IReadOnlyList<(string Name, long Bits)> Members => members;

    private bool IsUnsigned => UnderlyingType
        is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64;

    public static long ToBits(object underlying) => underlying is ulong big
        ? unchecked((long)big)
        : Convert.ToInt64(underlying, CultureInfo.InvariantCulture);

    public override bool Accepts(object value) => value is IEnumSlot slot && slot.Type == this;

    public object FromBits(long bits) => factory.Create(bits);

    public int Compare(long left, long right) =>
        UnderlyingType is SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16
            ? (int)(left - right) // The small numbers of the framework give their difference.
            : IsUnsigned ? unchecked((ulong)left).CompareTo(unchecked((ulong)right)) : left.CompareTo(right);

    /// <summary>The text that <see cref="Enum.ToString(string)"/> gives.</summary>
    public string Format(long bits, string? format) => format switch
    {
        null or "" or "G" or "g" => isFlags ? FlagNames(bits) ?? Number(bits) : NameOf(bits) ?? Number(bits),
        "F" or "f" => FlagNames(bits) ?? Number(bits),
        "D" or "d" => Number(bits),
        "X" or "x" => unchecked((ulong)bits).ToString("X16", CultureInfo.InvariantCulture)[^(2 * ByteSize)..],
        _ => throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\"."),
    };

    /// <summary>The bits of a number or of names between commas, as <see cref="Enum.Parse{TEnum}(string)"/> reads them.</summary>
    /// <exception cref="ArgumentException">The text is empty or names no member.</exception>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public long Parse(string text, bool ignoreCase) => TryParse(text, ignoreCase, out var bits, out var doesNotFit) ? bits
        : doesNotFit ? throw new OverflowException($"Value was either too large or too small for {UnderlyingName}.")
        : throw (text.AsSpan().IsWhiteSpace()
            ? new ArgumentException("Must specify valid information for parsing in the string.", "value")
            : new ArgumentException($"Requested value '{text}' was not found."));

    /// <summary>Reads as <see cref="Parse"/> does.</summary>
    public bool TryParse(string? text, bool ignoreCase, out long bits, out bool doesNotFit)
    {
        var trimmed = (text ?? "").Trim();
        (bits, doesNotFit) = (0, false);
        if (trimmed.Length > 0 && (char.IsAsciiDigit(trimmed[0]) || trimmed[0] is '-' or '+')
            && BigInteger.TryParse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            var size = 8 * ByteSize;
            var (least, most) = IsUnsigned ? (BigInteger.Zero, (BigInteger.One << size) - 1) : (-(BigInteger.One << (size - 1)), (BigInteger.One << (size - 1)) - 1);
            doesNotFit = number < least || number > most;
            bits = doesNotFit ? 0 : IsUnsigned ? unchecked((long)(ulong)number) : (long)number;
            return !doesNotFit;
        }

        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var name in trimmed.Split(','))
        {
            var index = Array.FindIndex(members, member => string.Equals(member.Name, name.Trim(), comparison));
            if (index < 0)
            {
                bits = 0;
                return false;
            }

            bits |= members[index].Bits;
        }

        return true;
    }

    private string UnderlyingName => UnderlyingType switch
    {
        SpecialType.System_Byte => "an unsigned byte",
        SpecialType.System_SByte => "a signed byte",
        SpecialType.System_Int16 => "an Int16",
        SpecialType.System_UInt16 => "a UInt16",
        SpecialType.System_Int32 => "an Int32",
        SpecialType.System_UInt32 => "a UInt32",
        SpecialType.System_Int64 => "an Int64",
        _ => "a UInt64",
    };

    private int ByteSize => UnderlyingType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte => 1,
        SpecialType.System_Int16 or SpecialType.System_UInt16 => 2,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 4,
        _ => 8,
    };

    public string? NameOf(long bits)
    {
        foreach (var member in members)
        {
            if (member.Bits == bits)
            {
                return member.Name;
            }
        }

        return null;
    }

    private string Number(long bits) => IsUnsigned
        ? unchecked((ulong)bits).ToString(CultureInfo.InvariantCulture)
        : bits.ToString(CultureInfo.InvariantCulture);

    // As the framework does it: take the largest members first, then print them in ascending order.
    private string? FlagNames(long bits)
    {
        if (bits == 0)
        {
            return NameOf(0) ?? "0";
        }

        var rest = bits;
        var names = new List<string>();
        for (var index = members.Length - 1; index >= 0 && rest != 0; index--)
        {
            var member = members[index];
            if (member.Bits != 0 && (rest & member.Bits) == member.Bits)
            {
                rest &= ~member.Bits;
                names.Insert(0, member.Name);
            }
        }

        return rest == 0 ? string.Join(", ", names) : null;
    }
}
