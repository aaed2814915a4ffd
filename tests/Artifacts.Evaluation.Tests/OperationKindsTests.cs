using System.Text.RegularExpressions;
using Artifacts.Evaluation.Compiling;
using Artifacts.Evaluation.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Tests;

/// <summary>The table of operation kinds is complete, true, and the one in the documentation.</summary>
public sealed partial class OperationKindsTests
{
    [Fact]
    public void Every_kind_of_the_compilers_has_a_row()
    {
        var missing = Enum.GetValues<OperationKind>().Where(kind => !OperationKinds.Table.ContainsKey(kind));

        Assert.Empty(missing);
    }

    [Fact]
    public void What_is_refused_or_never_met_says_why()
    {
        Assert.All(OperationKinds.Table.Values, row => Assert.NotEqual("", row.Status == OperationStatus.Done ? row.Name : row.Text));
    }

    [Fact]
    public void The_documentation_has_the_same_rows()
    {
        var file = Path.GetFullPath(Path.Combine(ProgramCatalog.Folder, "..", "..", "..", "generator", "docs", "evaluator.md"));
        var documented = DocumentedRow().Matches(File.ReadAllText(file)).Select(match => match.Value);

        Assert.Equal(OperationKinds.Table.Select(row => Row(row.Key, row.Value)), documented);
    }

    [Fact]
    public void Each_kind_that_is_done_is_met_by_a_program_that_gives_its_native_bytes()
    {
        var missing = Missing(OperationStatus.Done, ProgramKind.Value);

        Assert.Empty(missing);
    }

    [Fact]
    public void Each_kind_that_is_refused_is_met_by_a_program_that_shows_the_refusal()
    {
        var missing = Missing(OperationStatus.Refused, ProgramKind.Refused);

        // No program that compiles has an invalid operation.
        missing.Remove(OperationKind.Invalid);
        Assert.Empty(missing);
    }

    // The kinds that no program of this sort has. Programs that were written for this test come first: it ends when all are met.
    private static HashSet<OperationKind> Missing(OperationStatus status, ProgramKind kind)
    {
        var missing = OperationKinds.Table.Where(row => row.Value.Status == status).Select(row => row.Key).ToHashSet();
        foreach (var program in ProgramCatalog.All.Where(program => program.Kind == kind).OrderByDescending(program => program.Name.Contains("Operations", StringComparison.Ordinal)))
        {
            if (missing.Count == 0)
            {
                break;
            }

            missing.ExceptWith(Kinds(program));
        }

        return missing;
    }

    private static IEnumerable<OperationKind> Kinds(TestProgram program)
    {
        var compilation = ProgramCompiler.Compile(program);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes().Where(HoldsOperations))
            {
                if (model.GetOperation(node) is { } operation)
                {
                    foreach (var inner in operation.DescendantsAndSelf())
                    {
                        yield return inner.Kind;
                    }
                }
            }
        }
    }

    private static bool HoldsOperations(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax { Parent: not ParameterSyntax };

    private static string Row(OperationKind kind, OperationSupport row) =>
        $"| `{Name(kind)}` | {row.Status.ToString().ToLowerInvariant()} | {(row.Status == OperationStatus.Done ? row.Name : row.Text)} |";

    // Some kinds have an older name, too.
    private static string Name(OperationKind kind) =>
        Enum.GetNames<OperationKind>().Where(name => Enum.Parse<OperationKind>(name) == kind).MinBy(name => name.Length)!;

    [GeneratedRegex(@"^\| `\w+` \| (done|refused|never) \| .* \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DocumentedRow();
}
