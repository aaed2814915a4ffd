using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Origins;

/// <summary>A loop's value in a few words. None of the author's code runs for it.</summary>
internal static class ValueText
{
    private const int Longest = 40;

    /// <summary>What to keep of a value that may have changed, or may not be readable any more, once somebody asks.</summary>
    public static object? Keep(object? value) => value is null or string or IConvertible ? value : new Words(Of(value));

    /// <summary>A value in words.</summary>
    public static string Of(object? value) => Simple(value) ?? value switch
    {
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(index => Of(tuple[index])))})",
        Instance instance => Named(instance.Type, instance.Fields),
        ISlots slots => Named(slots.Type, slots.Fields),
        _ => Native(value!),
    };

    // What the author of a loop over texts, numbers or enum members would call the element.
    private static string? Simple(object? value) => value switch
    {
        null => "null",
        Words words => words.Text,
        string text => Quoted(text),
        char character => $"'{Escaped(character.ToString(), '\'')}'",
        IEnumSlot slot => slot.Type.NameOf(slot.Bits) ?? slot.Bits.ToString(CultureInfo.InvariantCulture),
        bool or Enum => value.ToString()!,
        IFormattable number when value.GetType().Namespace is nameof(System) => Cut(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => null,
    };

    // The first field that has a simple value is as good as a name.
    private static string Named(UserType type, object?[] fields)
    {
        var known = type.Symbol.GetMembers().OfType<IFieldSymbol>().Where(type.Layout.Contains).ToList();
        foreach (var field in known)
        {
            if (fields[type.Layout[field]] is { } value && Simple(value) is { } text)
            {
                return $"{type.Symbol.Name} {{ {(field.AssociatedSymbol ?? field).Name} = {text}{(known.Count > 1 ? ", …" : "")} }}";
            }
        }

        return type.Symbol.Name;
    }

    private static string Native(object value)
    {
        var type = value.GetType();
        var name = type.Name.Split('`')[0];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            return $"[{Of(type.GetProperty("Key")!.GetValue(value))}, {Of(type.GetProperty("Value")!.GetValue(value))}]";
        }

        return type.Assembly == typeof(Artifact).Assembly && type.GetProperty("Name") is { CanRead: true } property && property.PropertyType == typeof(string)
            ? $"{name} {{ Name = {Simple(property.GetValue(value))}, … }}"
            : name;
    }

    private sealed record Words(string Text);

    private static string Quoted(string text) => $"\"{Escaped(text, '"')}\"";

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        // Half a character is none.
        var length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(text.AsSpan(0, length), "…");
    }

    private static string Escaped(string text, char quote)
    {
        var escaped = new StringBuilder();
        foreach (var rune in Cut(text).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                '\\' => escaped.Append("\\\\"),
                _ when rune.Value == quote => escaped.Append('\\').Append(quote),
                _ when Rune.IsControl(rune) => escaped.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
