using Artifacts.Checks.Metrics;
using Artifacts.Kubernetes;
using Artifacts.Queries;
using Artifacts.Text;
using Artifacts.Usage;

namespace Artifacts.Checks;

/// <summary>What a check sees: all artifacts of a project, and where their values came from.</summary>
internal sealed class CheckContext(IReadOnlyList<CheckedArtifact> artifacts, IProvenance provenance)
{
    public IReadOnlyList<CheckedArtifact> Artifacts { get; } = artifacts;

    /// <summary>What all artifacts together ask Prometheus for.</summary>
    public ProgramUsage Program => field ??= new([.. Artifacts.Select(source => source.Artifact)]);

    /// <summary>Every query to Prometheus, each once.</summary>
    public IReadOnlyList<CheckedQuery> Queries => field ??= [.. Judged.SelectMany(QueriesOf)];

    /// <summary>The environments that artifacts are of, each once.</summary>
    public IReadOnlyList<(CheckedArtifact Source, DeploymentEnvironment Environment)> Environments => field ??=
    [
        .. Artifacts
            .Where(source => source.Artifact.Environment is not null)
            .Select(source => (source, source.Artifact.Environment!))
            .DistinctBy(pair => pair.Item2, ReferenceEqualityComparer.Instance),
    ];

    /// <summary>The metrics and labels that the artifacts lead to.</summary>
    public Declarations Declarations => field ??= new Declarations(Judged);

    /// <summary>The artifacts, and what manifests hold that has no file of its own.</summary>
    private IReadOnlyList<CheckedArtifact> Judged => field ??= [.. Artifacts, .. ManifestContents.Of(Artifacts)];

    /// <summary>
    /// The artifacts of one kind, each with the member that gave it; among them what manifests hold that has no file of its own.
    /// </summary>
    public IEnumerable<(CheckedArtifact Source, T Artifact)> OfKind<T>()
        where T : Artifact
    {
        foreach (var source in Judged)
        {
            if (source.Artifact is T artifact)
            {
                yield return (source, artifact);
            }
        }
    }

    /// <summary>The expression that created a record, if it is known.</summary>
    public SourceSpan? Creation(object record) => provenance.Creation(record);

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

    private static IEnumerable<CheckedQuery> QueriesOf(CheckedArtifact source) => source.Artifact is KubernetesManifest
        ? []
        : ArtifactQueries.Of(source.Artifact).Select(use => new CheckedQuery(source, use.Owner, use.Property, use.Query, use.Name));

    // A query puts quotes around a label's value, and escapes what needs it: then only the whole value can be pointed at.
    private SourceSpan? OfLabelValue(string written, string value, int start, int length)
    {
        var at = start - written.IndexOf(value, StringComparison.Ordinal);
        return at <= start && at >= 0 ? Characters(value, at, Math.Min(length, value.Length - at)) : Characters(value, 0, value.Length);
    }
}
