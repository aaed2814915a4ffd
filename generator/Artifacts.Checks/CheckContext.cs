using Artifacts.Checks.Metrics;
using Artifacts.Queries;
using Artifacts.Text;

namespace Artifacts.Checks;

/// <summary>What a check sees: all artifacts of a project, and where their values came from.</summary>
internal sealed class CheckContext(IReadOnlyList<CheckedArtifact> artifacts, IProvenance provenance)
{
    public IReadOnlyList<CheckedArtifact> Artifacts { get; } = artifacts;

    /// <summary>The metrics and labels that the artifacts lead to.</summary>
    public Declarations Declarations => field ??= new Declarations(Artifacts);

    /// <summary>The artifacts of one kind, each with the member that gave it.</summary>
    public IEnumerable<(CheckedArtifact Source, T Artifact)> OfKind<T>()
        where T : Artifact
    {
        foreach (var source in Artifacts)
        {
            if (source.Artifact is T artifact)
            {
                yield return (source, artifact);
            }
        }
    }

    /// <summary>The expression that gave a property its value, or the nearest thing that is known.</summary>
    public SourceSpan Span(CheckedArtifact source, object owner, string property) =>
        provenance.Property(owner, property) ?? provenance.Creation(owner) ?? provenance.Creation(source.Artifact) ??
        source.DefinitionSpan;

    /// <summary>The expression that gave a property its value, or the one that its default follows from.</summary>
    public SourceSpan Span(CheckedArtifact source, object owner, string property, string defaultsTo) =>
        provenance.Property(owner, property) ?? Span(source, owner, defaultsTo);

    /// <summary>Characters of a text that a property holds, or the nearest thing that is known.</summary>
    public SourceSpan Span(CheckedArtifact source, object owner, string property, string text, int start, int length) =>
        Characters(text, start, length) ?? Span(source, owner, property);

    /// <summary>Characters of a text that a property holds, or the nearest thing that is known.</summary>
    public SourceSpan Span(CheckedArtifact source, object owner, string property, string text, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        return Span(source, owner, property, text, start, length);
    }

    /// <summary>Characters of a text that evaluation made, if it did.</summary>
    public SourceSpan? Characters(string text, int start, int length) =>
        length > 0 ? provenance.Characters(text, start, length) : null;

    /// <summary>Characters of an interpolated text that a property holds, or the nearest thing that is known.</summary>
    public SourceSpan Span(
        CheckedArtifact source, object owner, string property, IReadOnlyList<TextPart> parts, int start, int length)
    {
        var part = parts.FirstOrDefault(part => start < part.Start + part.Text.Length);
        return part switch
        {
            { Text: null } => Span(source, owner, property),
            { Operand: Query nested } => Span(source, owner, property, nested.Parts, start - part.Start, length),
            { Operand: string value } when value != part.Text => OfLabelValue(part.Text, value, start - part.Start, length) ?? Span(source, owner, property),
            { Operand: null or string } => Span(
                source, owner, property, part.Text, start - part.Start, Math.Min(length, part.Start + part.Text.Length - start)),
            _ => Span(source, owner, property),
        };
    }

    // A query puts quotes around a label's value, and escapes what needs it: then only the whole value can be pointed at.
    private SourceSpan? OfLabelValue(string written, string value, int start, int length)
    {
        var at = start - written.IndexOf(value, StringComparison.Ordinal);
        return at <= start && at >= 0 ? Characters(value, at, Math.Min(length, value.Length - at)) : Characters(value, 0, value.Length);
    }
}
