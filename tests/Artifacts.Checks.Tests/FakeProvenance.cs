using Artifacts.Text;

namespace Artifacts.Checks.Tests;

/// <summary>
/// Says of every value where it came from by naming it, so that a test reads which characters, property or value a
/// finding points at.
/// </summary>
internal sealed class FakeProvenance : IProvenance
{
    public static readonly SourceSpan Definition = Named("definition");

    public bool KnowsCharacters { get; init; } = true;

    public bool KnowsProperties { get; init; } = true;

    /// <summary>Properties that nobody set.</summary>
    public IReadOnlyList<string> Defaults { get; init; } = [];

    public bool KnowsCreations { get; init; } = true;

    public Origin? Creation(object value) => KnowsCreations ? From($"new {value.GetType().Name}") : null;

    public Origin? Property(object owner, string property) =>
        KnowsProperties && !Defaults.Contains(property) ? From($"{owner.GetType().Name}.{property}") : null;

    public Origin? Characters(string text, int start, int length) =>
        KnowsCharacters ? new Origin(Named(text.Substring(start, length)) with { Start = start, Length = length }) : null;

    private static Origin From(string name) => new(Named(name));

    private static SourceSpan Named(string name) => new(name, 0, 0, 0, 0, 0, 0);
}
