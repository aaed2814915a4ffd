using System.Globalization;
using Artifacts.Checks.Metrics;
using Artifacts.Grafana;
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
    public Origin? Creation(object record) => provenance.Creation(record);

    /// <summary>The expression that gave a property its value, or the nearest thing that is known.</summary>
    public Origin Origin(CheckedArtifact source, object owner, string property) =>
        provenance.Property(owner, property) ?? provenance.Creation(owner) ?? provenance.Creation(source.Artifact) ??
        new Origin(source.DefinitionSpan);

    /// <summary>The expression that gave a property its value, or the one that its default follows from.</summary>
    public Origin Origin(CheckedArtifact source, object owner, string property, string defaultsTo) =>
        provenance.Property(owner, property) ?? Origin(source, owner, defaultsTo);

    /// <summary>Characters of a text that a property holds, or the nearest thing that is known.</summary>
    public Origin Origin(CheckedArtifact source, object owner, string property, string text, int start, int length) =>
        Led(Characters(text, start, length), owner) ?? Origin(source, owner, property);

    /// <summary>Characters of a text that a property holds, or the nearest thing that is known.</summary>
    public Origin Origin(CheckedArtifact source, object owner, string property, string text, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        return Origin(source, owner, property, text, start, length);
    }

    /// <summary>Characters of a text that evaluation made, if it did.</summary>
    public Origin? Characters(string text, int start, int length) =>
        length > 0 ? provenance.Characters(text, start, length) : null;

    /// <summary>Characters of a string, a query or a legend that a property holds, or the nearest thing that is known.</summary>
    public Origin Origin(CheckedArtifact source, object owner, string property, object text, int start, int length) => text switch
    {
        Query query => Led(Locate(query, query.Parts, start, length), query, owner),
        LegendFormat legend => Led(Locate(legend, legend.Parts, start, length), legend, owner),
        string characters => Led(Characters(characters, start, length), owner),
        _ => null,
    } ?? Origin(source, owner, property);

    // A constant is the same wherever it is used: what leads to it is what led to the object that holds it.
    private Origin? Led(Origin? characters, params ReadOnlySpan<object> holders)
    {
        foreach (var holder in holders)
        {
            if (characters is { Trace.Count: 0 } constant && provenance.Creation(holder) is { } made)
            {
                characters = constant with { Trace = made.Trace };
            }
        }

        return characters;
    }

    private Origin? Locate(object text, IReadOnlyList<TextPart> parts, int start, int length)
    {
        var index = 0;
        while (index < parts.Count && start >= parts[index].Start + parts[index].Text.Length)
        {
            index++;
        }

        if (index == parts.Count)
        {
            return null;
        }

        var part = parts[index];
        var within = part.Operand switch
        {
            Query nested => Locate(nested, nested.Parts, start - part.Start, length),
            string value when value != part.Text => OfLabelValue(part.Text, value, start - part.Start, length),
            null or string => Characters(part.Text, start - part.Start, Math.Min(length, part.Start + part.Text.Length - start)),
            _ => null,
        };
        return within ?? provenance.Property(text, index.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<CheckedQuery> QueriesOf(CheckedArtifact source) => source.Artifact is KubernetesManifest
        ? []
        : ArtifactQueries.Of(source.Artifact).Select(use => new CheckedQuery(source, use.Owner, use.Property, use.Query, use.Name));

    // A query puts quotes around a label's value, and escapes what needs it: then only the whole value can be pointed at.
    private Origin? OfLabelValue(string written, string value, int start, int length)
    {
        var at = start - written.IndexOf(value, StringComparison.Ordinal);
        return at <= start && at >= 0 ? Characters(value, at, Math.Min(length, value.Length - at)) : Characters(value, 0, value.Length);
    }
}
