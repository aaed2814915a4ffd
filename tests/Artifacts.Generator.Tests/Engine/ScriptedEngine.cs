using System.Text.RegularExpressions;
using Artifacts.Evaluation;
using Artifacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Generator.Tests.Engine;

/// <summary>
/// Stands in for evaluation, so that tests of the hosts say in one line what evaluation gives: <c>// text path content</c>
/// is an artifact of its file, <c>// error message</c>, <c>// rule message</c> (a rule that projects may configure) and
/// <c>// warning message</c> are findings on the file's <c>class</c> keyword, <c>// crash</c> is a fault of the engine.
/// </summary>
internal sealed partial class ScriptedEngine
{
    public static readonly Rule Error = new("ART9001", "An error", Configurable: false);
    public static readonly Rule Configurable = new("ART9002", "A rule that projects may configure");
    public static readonly Rule Warning = new("ART9003", "A warning", Severity.Warning);

    /// <summary>How many compilations were evaluated.</summary>
    public int Evaluations { get; private set; }

    /// <summary>The limits of the last evaluation.</summary>
    public EvaluationLimits? Limits { get; private set; }

    public DefinitionHost Host => new(Evaluate, DefinitionHost.Check);

    public EvaluationResult Evaluate(CSharpCompilation compilation, EvaluationLimits limits, CancellationToken cancellationToken)
    {
        Evaluations++;
        Limits = limits;
        List<EvaluatedDefinition> definitions = [];
        List<Finding> findings = [];
        foreach (var tree in compilation.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            var source = tree.GetText(cancellationToken).ToString();
            var place = Place(tree, source);
            List<Artifact> artifacts = [];
            foreach (Match line in Line().Matches(source))
            {
                var (word, rest) = (line.Groups["word"].Value, line.Groups["rest"].Value);
                switch (word)
                {
                    case "text":
                        var parts = rest.Split(' ', 2);
                        artifacts.Add(new TextArtifact(parts[0], parts[1]));
                        break;
                    case "crash":
                        throw new InvalidOperationException("the engine\nbroke");
                    default:
                        var rule = word switch { "error" => Error, "rule" => Configurable, _ => Warning };
                        findings.Add(new Finding(rule, place, rest, new([new CallSite("Inner()", place), new CallSite("Outer", null)])));
                        break;
                }
            }

            if (artifacts.Count > 0)
            {
                definitions.Add(new EvaluatedDefinition($"P:{tree.FilePath}", place, artifacts, Succeeded: true));
            }
        }

        return new EvaluationResult(definitions, findings, new Nowhere());
    }

    private static SourceSpan Place(SyntaxTree tree, string source)
    {
        var start = Math.Max(source.IndexOf("class", StringComparison.Ordinal), 0);
        var line = tree.GetLineSpan(new(start, 5));
        return new SourceSpan(
            tree.FilePath,
            start,
            5,
            line.StartLinePosition.Line,
            line.StartLinePosition.Character,
            line.EndLinePosition.Line,
            line.EndLinePosition.Character);
    }

    [GeneratedRegex(@"^// (?<word>text|error|rule|warning|crash)\b ?(?<rest>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();

    private sealed class Nowhere : IProvenance
    {
        public Origin? Creation(object value) => null;

        public Origin? Property(object owner, string property) => null;

        public Origin? Characters(string text, int start, int length) => null;
    }
}
