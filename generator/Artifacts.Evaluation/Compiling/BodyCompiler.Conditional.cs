using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Calls of <c>[Conditional("SYMBOL")]</c> methods, which the compiler leaves out with their arguments.</content>
internal sealed partial class BodyCompiler
{
    private static bool IsLeftOut(IInvocationOperation invocation)
    {
        if (!invocation.TargetMethod.ReturnsVoid)
        {
            return false;
        }

        var conditions = new List<string>();
        for (var method = invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod; method is not null; method = method.OverriddenMethod)
        {
            conditions.AddRange(method.OriginalDefinition.GetAttributes()
                .Where(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } })
                .Select(attribute => attribute.ConstructorArguments is [{ Value: string symbol }] ? symbol : ""));
        }

        return conditions.Count > 0 && !conditions.Exists(symbol => IsDefined(invocation.Syntax.SyntaxTree, symbol));
    }

    // A file may define and undefine symbols before its first word.
    private static bool IsDefined(SyntaxTree tree, string symbol)
    {
        var isDefined = tree.Options.PreprocessorSymbolNames.Contains(symbol, StringComparer.Ordinal);
        foreach (var trivia in tree.GetRoot().GetFirstToken(includeZeroWidth: true).LeadingTrivia)
        {
            isDefined = trivia.GetStructure() switch
            {
                DefineDirectiveTriviaSyntax { IsActive: true } define when define.Name.ValueText == symbol => true,
                UndefDirectiveTriviaSyntax { IsActive: true } undefine when undefine.Name.ValueText == symbol => false,
                _ => isDefined,
            };
        }

        return isDefined;
    }
}
