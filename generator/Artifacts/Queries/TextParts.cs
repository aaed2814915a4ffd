namespace Artifacts.Queries;

/// <summary>Collects the parts of an interpolated text until the text is first read, and never changes after that.</summary>
/// <param name="capacity">How many parts there are at most.</param>
internal sealed class TextParts(int capacity)
{
    private readonly List<TextPart> parts = new(capacity);
    private int length;
    private string? text;

    public IReadOnlyList<TextPart> Parts => parts;

    // A text of one part is that part's own string: provenance finds a string by reference.
    public string Text => text ??= parts.Count == 1 ? parts[0].Text : Concatenate();

    /// <summary>The objects in the holes, in order, with those of nested queries in their place.</summary>
    public IEnumerable<object> Operands
    {
        get
        {
            foreach (var part in parts)
            {
                switch (part.Operand)
                {
                    case null:
                        break;
                    case Query nested:
                        foreach (var operand in nested.Operands)
                        {
                            yield return operand;
                        }

                        break;
                    case var operand:
                        yield return operand;
                        break;
                }
            }
        }
    }

    /// <summary>Makes room for an interpolated text with so many holes.</summary>
    /// <remarks>The number is the caller's word only: authors may call the handlers' constructors, too.</remarks>
    public static TextParts ForHoles(int count) => new(count is > 0 and < 100 ? (2 * count) + 1 : 1);

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
        var texts = new string[parts.Count];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = parts[index].Text;
        }

        return string.Concat(texts);
    }
}
