using Artifacts.Evaluation.Tests.Oracle;
using Artifacts.Text;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Tests.Provenance;

/// <summary>A case that was evaluated with its origins kept.</summary>
internal sealed class ProvenanceRun
{
    private readonly ProvenanceCase expected;
    private readonly EvaluationResult result;
    private readonly IReadOnlyDictionary<string, string> sources;

    public ProvenanceRun(ProvenanceCase expected, CancellationToken cancellationToken)
    {
        this.expected = expected;
        var compilation = ProgramCompiler.Compile(expected.Program, expected.HasByteOrderMark);
        Assert.Empty(ProgramCompiler.Errors(compilation, cancellationToken));
        sources = compilation.SyntaxTrees.ToDictionary(tree => tree.FilePath, tree => tree.ToString(), StringComparer.Ordinal);
        result = HermeticRun.Run(compilation, cancellationToken);
        Assert.Empty(result.Findings);
    }

    /// <summary>The text of the first artifact.</summary>
    public string Text => ((TextArtifact)result.Definitions[0].Artifacts[0]).Text;

    /// <summary>The marks of the characters' sources; a question mark for a source that is not marked.</summary>
    public string Marks => string.Concat(Text.Select((_, index) => MarkOf(Characters(index, 1))));

    /// <summary>What differs from the marks that a case expects, character by character.</summary>
    public IEnumerable<string> Differences()
    {
        var turns = new Dictionary<char, int>();
        foreach (var (index, mark) in expected.Marks!.Index())
        {
            var region = Regions.Single(candidate => candidate.Label == mark);
            var turn = turns[mark] = turns.GetValueOrDefault(mark, -1) + 1;
            var (start, length) = region.IsWhole ? (region.Start, region.Length) : (region.Start + turn % region.Length, 1);
            var actual = Characters(index, 1);
            if (actual is null || (actual.Value.Path, actual.Value.Start, actual.Value.Length) != (region.Path, start, length))
            {
                yield return $"{index} '{ProvenanceCase.Show(Text.Substring(index, 1))}' is from {Excerpt(actual)}, not from {region.Path}[{start}..{start + length}] '{sources[region.Path].Substring(start, length)}'";
            }
        }
    }

    private IEnumerable<MarkedRegion> Regions => expected.Sources.SelectMany(source => source.Regions);

    private SourceSpan? Characters(int start, int length) => result.Provenance.Characters(Text, start, length);

    private string MarkOf(SourceSpan? span) => span is { } found && Regions.FirstOrDefault(region => region.Path == found.Path && (region.IsWhole
        ? region.Start == found.Start && region.Length == found.Length
        : found.Length == 1 && found.Start >= region.Start && found.Start < region.Start + region.Length)) is { } marked ? marked.Label.ToString() : "?";

    private string Excerpt(SourceSpan? span) => span is { } found
        ? $"{found.Path}[{found.Start}..{found.Start + found.Length}] '{sources[found.Path].Substring(found.Start, found.Length)}'"
        : "nowhere";
}
