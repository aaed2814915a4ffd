using Artifacts.Evaluation.Tests.Oracle;

namespace Artifacts.Evaluation.Tests.Provenance;

/// <summary>Whatever a program does to its texts, the origin of each of their characters is inside one of its files.</summary>
public sealed class ProgramsTests
{
    /// <summary>Longer texts are looked up in steps, so that no program takes long.</summary>
    private const int MostLookups = 2000;

    public static TheoryData<string> Topics => [.. ProgramCatalog.All
        .Where(program => program.Kind == ProgramKind.Value)
        .Select(program => program.Name.Split('/')[0])
        .Distinct()];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_character_of_every_programs_texts_has_an_origin_in_its_source(string topic)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var known = 0;
        foreach (var program in ProgramCatalog.All.Where(program => program.Kind == ProgramKind.Value && program.Name.StartsWith(topic + "/", StringComparison.Ordinal)))
        {
            var compilation = ProgramCompiler.Compile(program);
            var lengths = compilation.SyntaxTrees.ToDictionary(tree => tree.FilePath, tree => tree.Length, StringComparer.Ordinal);
            var result = DefinitionEvaluator.Evaluate(compilation, EvaluationLimits.Default, cancellationToken);

            // What is written is what the first evaluation gave, which keeps no origins.
            var first = DefinitionEvaluator.EvaluateWithoutProvenance(compilation, EvaluationLimits.Default, cancellationToken);
            Assert.Equal(Texts(first), Texts(result));
            foreach (var text in Texts(result))
            {
                for (var index = 0; index < text.Length; index += 1 + (text.Length / MostLookups))
                {
                    foreach (var length in new[] { 1, 7, text.Length })
                    {
                        if (result.Provenance.Characters(text, index, length) is not { } origin)
                        {
                            continue;
                        }

                        known++;
                        Assert.True(lengths.TryGetValue(origin.Span.File, out var most), $"{program.Name}: {origin.Span.File} is none of its files");
                        Assert.InRange(origin.Span.Start + origin.Span.Length, origin.Span.Start + 1, most);
                    }
                }
            }
        }

        Assert.NotEqual(0, known);
    }

    private static IEnumerable<string> Texts(EvaluationResult result) =>
        result.Definitions.SelectMany(definition => definition.Artifacts).OfType<TextArtifact>().Select(artifact => artifact.Text);
}
