using System.Globalization;
using System.Text.RegularExpressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>A composite format that is being filled in, and what the text is made of.</summary>
internal sealed partial class Formatting
{
    private readonly List<string> items = [];
    private readonly object?[] values;

    /// <summary>Formats, in the invariant culture.</summary>
    /// <param name="format">The composite format.</param>
    /// <param name="values">What its items stand for.</param>
    /// <param name="literal">The expression of the format.</param>
    /// <param name="argument">The expression of a value, by its number and by where its item stands in the format.</param>
    public Formatting(string format, object?[] values, Site literal, Func<int, int, Site> argument)
    {
        this.values = values;
        Text = string.Format(CultureInfo.InvariantCulture, format, [.. values.Select(value => value is null ? null : new Item(value, items))]);
        Trace(format, literal, argument);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What the text is made of.</summary>
    public TextPieces Pieces { get; } = new();

    // The framework has accepted the format, so whatever is no doubled brace is an item or plain.
    private void Trace(string format, Site literal, Func<int, int, Site> argument)
    {
        var used = 0;
        for (var at = 0; at < format.Length;)
        {
            var character = format[at];
            if (character is '{' or '}' && at + 1 < format.Length && format[at + 1] == character)
            {
                Pieces.Add(format, at, 1, literal);
                at += 2;
            }
            else if (character == '{' && ItemPattern().Match(format, at) is { Success: true } item)
            {
                var index = int.Parse(item.Groups["index"].ValueSpan, CultureInfo.InvariantCulture);
                var text = values[index] is null ? "" : items[used++];
                Fill(text, item.Groups["width"] is { Success: true } width ? int.Parse(width.ValueSpan, CultureInfo.InvariantCulture) : 0, argument(index, at));
                at += item.Length;
            }
            else
            {
                Pieces.Add(format, at++, 1, literal);
            }
        }
    }

    private void Fill(string text, int width, Site site)
    {
        var padding = Math.Max(0, Math.Abs(width) - text.Length);
        _ = width < 0 ? Pieces.Add(text, site).Add(padding, site) : Pieces.Add(padding, site).Add(text, site);
    }

    [GeneratedRegex(@"\G\{\s*(?<index>\d+)\s*(,\s*(?<width>-?\d+)\s*)?(:[^}]*)?\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ItemPattern();

    /// <summary>A value that remembers the text it was given.</summary>
    private sealed class Item(object value, List<string> texts) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? provider)
        {
            var text = (value is IFormattable formattable ? formattable.ToString(format, provider) : value.ToString()) ?? "";
            texts.Add(text);
            return text;
        }
    }
}
