using Artifacts.Text;

namespace Artifacts.Evaluation.Origins;

/// <summary>Where values came from, keyed by the very objects, so that it survives native containers.</summary>
/// <param name="isKept">Whether anything is remembered; a first evaluation, whose origins nobody may ask for, does without.</param>
internal sealed class Provenance(bool isKept) : IProvenance
{
    private readonly Dictionary<object, CreationOrigin> objects = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TextOrigin> texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether origins are remembered.</summary>
    public bool IsKept => isKept;

    public void Created(object value, CreationOrigin origin)
    {
        if (isKept)
        {
            objects[value] = origin;
        }
    }

    /// <summary>Notes that <c>with</c> made a copy: what it does not set comes from where the original was made.</summary>
    public void Copied(object copy, object original, CreationOrigin origin)
    {
        if (isKept)
        {
            objects[copy] = objects.TryGetValue(original, out var first) ? origin.CopyOf(first) : origin;
        }
    }

    /// <summary>Notes a text's origin; the empty text is one object everywhere and has none.</summary>
    public string Made(string text, TextOrigin origin)
    {
        if (isKept && text.Length > 0)
        {
            texts[text] = origin;
        }

        return text;
    }

    public SourceSpan? Creation(object value) => objects.TryGetValue(value, out var origin) ? origin.Site.Span : null;

    public SourceSpan? Property(object owner, string property) =>
        objects.TryGetValue(owner, out var origin) ? origin.Find(property)?.Span : null;

    public SourceSpan? Characters(string text, int start, int length) =>
        texts.TryGetValue(text, out var origin) ? origin.Locate(this, start, length) : null;
}
