namespace Artifacts.Reading.Tests.Corpus;

/// <summary>What the corpus's manifest says of a dashboard.</summary>
internal sealed record CorpusDashboard
{
    public required string File { get; init; }

    public required string Form { get; init; }

    public int? SchemaVersion { get; init; }

    public int DuplicateKeys { get; init; }

    public bool Bom { get; init; }

    /// <summary>Whether it is no JSON that Grafana takes without losing something.</summary>
    public bool IsBroken => Bom || DuplicateKeys > 0;

    public int Panels { get; init; }

    public int RowPanels { get; init; }

    public int LibraryPanels { get; init; }

    public int Targets { get; init; }

    public int Variables { get; init; }

    public int Annotations { get; init; }

    public int Links { get; init; }

    public IReadOnlyDictionary<string, int> PanelTypes { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> VariableTypes { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Elements { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
}
