using System.Globalization;
using Artifacts.Evaluation.Tests.Oracle;
using Artifacts.Grafana;
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
            if (Regions.SingleOrDefault(candidate => candidate.Label == mark) is not { } region)
            {
                yield return $"{index} '{ProvenanceCase.Show(Text.Substring(index, 1))}' is from {Describe(Characters(index, 1))}, and nothing is marked '{mark}'";
                continue;
            }

            var turn = turns[mark] = turns.GetValueOrDefault(mark, -1) + 1;
            var (start, length) = region.IsWhole ? (region.Start, region.Length) : (region.Start + turn % region.Length, 1);
            var actual = Characters(index, 1);
            if (actual is null || (actual.Value.File, actual.Value.Start, actual.Value.Length) != (region.Path, start, length))
            {
                yield return $"{index} '{ProvenanceCase.Show(Text.Substring(index, 1))}' is from {Describe(actual)}, not from {region.Path}[{start}..{start + length}] '{sources[region.Path].Substring(start, length)}'";
            }
        }
    }

    /// <summary>
    /// The answer to a question of a case: <c>at 3</c> (where the compiler would report the character), <c>way 3</c> (how
    /// evaluation came there), <c>range 3..5</c> (the source of several characters), <c>made 0</c> and <c>made 0.Text</c> (an
    /// artifact and its property), <c>panel 0</c> and <c>panel 0.Title</c> (a panel of the first artifact).
    /// </summary>
    public string Answer(string question)
    {
        var words = question.Split(' ');
        if (words[0] is "made" or "panel")
        {
            var name = words[1].Split('.');
            var index = int.Parse(name[0], CultureInfo.InvariantCulture);
            Artifact[] artifacts = [.. result.Definitions.SelectMany(definition => definition.Artifacts)];
            object value = words[0] == "made" ? artifacts[index] : ((Dashboard)artifacts[0]).Panels[index];
            var origin = name.Length == 1 ? result.Provenance.Creation(value) : result.Provenance.Property(value, name[1]);
            return origin is null ? "nowhere" : $"{Excerpt(origin.Value.Span)} ({Way(origin.Value)})";
        }

        var ends = words[1].Split("..").Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        var found = result.Provenance.Characters(Text, ends[0], ends[^1] - ends[0] + (ends.Length == 1 ? 1 : 0))!.Value;
        return words[0] switch
        {
            "at" => found.Span.ToString(),
            "way" => Way(found),
            "range" => Excerpt(found.Span),
            _ => throw new InvalidOperationException($"'{question}' is no question"),
        };
    }

    // The call of the method that holds a case's statements is no part of the case.
    private static string Way(Origin origin) => string.Join("; ", origin.Trace.Where(step => step is not CallSite { Member: "Text()" }).Select(step => step switch
    {
        LoopTurn turn => $"for {turn.Values}",
        CallSite { Caller: { } caller } call => $"in {call.Member}, called from {caller}",
        CallSite call => $"in {call.Member}",
        _ => step.ToString(),
    }));

    private string Excerpt(SourceSpan span) => ProvenanceCase.Show(sources[span.File].Substring(span.Start, span.Length));

    private IEnumerable<MarkedRegion> Regions => expected.Sources.SelectMany(source => source.Regions);

    private SourceSpan? Characters(int start, int length) => result.Provenance.Characters(Text, start, length)?.Span;

    private string MarkOf(SourceSpan? span) => span is { } found && Regions.FirstOrDefault(region => region.Path == found.File && (region.IsWhole
        ? region.Start == found.Start && region.Length == found.Length
        : found.Length == 1 && found.Start >= region.Start && found.Start < region.Start + region.Length)) is { } marked ? marked.Label.ToString() : "?";

    private string Describe(SourceSpan? span) => span is { } found
        ? $"{found.File}[{found.Start}..{found.Start + found.Length}] '{Excerpt(found)}'"
        : "nowhere";
}
