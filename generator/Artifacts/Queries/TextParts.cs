using System.Text;

namespace Artifacts.Queries;

/// <summary>Collects the parts of an interpolated text until the text is first read, and never changes after that.</summary>
internal sealed class TextParts
{
    private readonly List<TextPart> parts = [];
    private int length;
    private string? text;

    public IReadOnlyList<TextPart> Parts => parts;

    // A text of one part is that part's own string: provenance finds a string by reference.
    public string Text => text ??= parts.Count == 1 ? parts[0].Text : Concatenate();

    /// <summary>The objects in the holes, in order, with those of nested queries in their place.</summary>
    public IEnumerable<object> Operands =>
        parts.Where(part => !part.IsLiteral)
            .SelectMany(part => part.Operand is Query nested ? nested.Operands : [part.Operand!]);

    public void Add(string partText, object? operand)
    {
        if (text is not null)
        {
            throw new InvalidOperationException("An interpolated text can't grow once it has been read.");
        }

        parts.Add(new TextPart(length, partText, operand));
        length += partText.Length;
    }

    private string Concatenate()
    {
        var builder = new StringBuilder(length);
        foreach (var part in parts)
        {
            builder.Append(part.Text);
        }

        return builder.ToString();
    }
}
