using System.Collections;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>What library members cost.</summary>
internal static class Costs
{
    /// <summary>A step: the member looks at a fixed amount of data.</summary>
    public static void Step(Session session, Site site, object? self, object?[] arguments) => session.Charge(1, site);

    /// <summary>The receiver is read through, and perhaps copied.</summary>
    public static void Self(Session session, Site site, object? self, object?[] arguments) => session.ChargeMemory(SizeOf(self), site);

    /// <summary>The receiver and the arguments are read through, and perhaps copied.</summary>
    public static void All(Session session, Site site, object? self, object?[] arguments)
    {
        var size = SizeOf(self);
        foreach (var argument in arguments)
        {
            size += SizeOf(argument);
        }

        session.ChargeMemory(size, site);
    }

    /// <summary>What every call pays: long texts are compared, hashed or copied whatever the member does with them.</summary>
    public static void Read(Session session, Site site, object? self, object?[] arguments)
    {
        Read(session, site, self);
        foreach (var argument in arguments)
        {
            Read(session, site, argument);
        }
    }

    /// <summary>Charges reading through a long text, or through an array's texts.</summary>
    public static void Read(Session session, Site site, object? value)
    {
        if (value is string { Length: > 256 } text)
        {
            session.Charge(text.Length >> 4, site);
        }
        else if (value is string[] texts)
        {
            session.Charge(texts.Sum(element => (element?.Length ?? 0L) >> 4), site);
        }
    }

    /// <summary>A text is looked for in another; the worst case goes through it once for each of its characters.</summary>
    public static void Search(Session session, Site site, object? self, object?[] arguments)
    {
        if (self is string text && arguments is [string wanted, ..])
        {
            session.Charge((long)text.Length * wanted.Length >> 10, site);
        }

        Self(session, site, self, arguments);
    }

    /// <summary>A collection grows by an element, or a small object is made.</summary>
    public static void Grow(Session session, Site site, object? self, object?[] arguments) => session.ChargeMemory(48, site);

    /// <summary>A hash table grows by an entry; growing doubles it, and the old half is garbage for a while.</summary>
    public static void GrowTable(Session session, Site site, object? self, object?[] arguments) => session.ChargeMemory(144, site);

    /// <summary>An indexer of a hash table: writing may add an entry.</summary>
    public static void TableItem(Session session, Site site, object? self, object?[] arguments) =>
        session.ChargeMemory(arguments.Length > 1 ? 144 : 48, site);

    /// <summary>A collection of as many elements as the first argument says, or of those it holds.</summary>
    public static void Capacity(Session session, Site site, object? self, object?[] arguments)
    {
        if (arguments is [int count, ..])
        {
            session.ChargeElements(count, site);
        }
        else
        {
            session.ChargeMemory(48 + (4 * arguments.Sum(SizeOf)), site);
        }
    }

    /// <summary>An array of as many elements as the second argument says.</summary>
    public static void NewSize(Session session, Site site, object? self, object?[] arguments) =>
        session.ChargeElements(arguments is [_, int count] ? count : 0, site);

    /// <summary>A text as wide as the first argument says.</summary>
    public static void Width(Session session, Site site, object? self, object?[] arguments) =>
        session.ChargeText(Math.Max(SizeOf(self), arguments is [int width, ..] ? width : 0), site);

    /// <summary>A text as long as the second argument says.</summary>
    public static void Length(Session session, Site site, object? self, object?[] arguments) =>
        session.ChargeText(arguments is [_, int length] ? Math.Max(0, length) : SizeOf(arguments.FirstOrDefault()), site);

    /// <summary>A text in a format, whose precision may ask for any number of digits.</summary>
    public static void Format(Session session, Site site, object? self, object?[] arguments)
    {
        session.Charge(1, site);
        foreach (var argument in arguments)
        {
            if (argument is string format)
            {
                Precision(session, site, format);
            }
        }
    }

    /// <summary>Charges the largest number that a format string names, before anything is formatted with it.</summary>
    public static void Precision(Session session, Site site, string format)
    {
        var number = 0L;
        foreach (var character in format)
        {
            number = char.IsAsciiDigit(character) ? Math.Min((number * 10) + (character - '0'), int.MaxValue) : 0;
            if (number > 1000)
            {
                session.ChargeText(number, site);
            }
        }
    }

    /// <summary>Texts become bytes or bytes texts: each takes a few of the other.</summary>
    public static void Bytes(Session session, Site site, object? self, object?[] arguments) => session.ChargeMemory(
        arguments.Sum(argument => argument is string text ? 4L * text.Length : argument is Array array ? 4L * array.Length : 16), site);

    /// <summary>The receiver's length or count, in bytes that are read or copied.</summary>
    public static long SizeOf(object? value) => value switch
    {
        null => 0,
        string text => 2L * text.Length,
        ICollection collection => 8L * collection.Count,
        System.Text.StringBuilder builder => 2L * builder.Length,
        System.Numerics.BigInteger number => number.GetByteCount(),
        ValueType => 16,
        _ => 16 + (8L * Counts.Of(value)),
    };
}
