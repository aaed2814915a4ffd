using System.Collections.Immutable;
using System.Composition;
using Artifacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.CodeFixes;

/// <summary>Offers the mechanical remedy that a diagnostic carries.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemedyCodeFixProvider))]
[Shared]
public sealed class RemedyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ART1002", "ART1005", "ART1006"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // What does not fit the code (it changed meanwhile, or is written in an unusual way) is not offered.
            if (root is not null && Remedied(root, diagnostic.Location.SourceSpan, diagnostic.Properties) is (string title, SyntaxNode remedied))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(remedied)), equivalenceKey: title),
                    diagnostic);
            }
        }
    }

    private static (string Title, SyntaxNode Root)? Remedied(
        SyntaxNode root, TextSpan span, ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(RemedyProperties.Kind, out var name) || !Enum.TryParse<RemedyKind>(name, out var kind)
            || span.End > root.FullSpan.End)
        {
            return null;
        }

        var text = properties.TryGetValue(RemedyProperties.Text, out var found) ? found ?? "" : "";
        var change = kind switch
        {
            RemedyKind.AddArgument => CallRewriter.AddArgument(root, span, text),
            RemedyKind.ReplaceArgument => CallRewriter.ReplaceArgument(root, span, text),
            RemedyKind.RenameMember => CallRewriter.RenameMember(root, span, text),
            RemedyKind.ReplaceExpression => CallRewriter.ReplaceExpression(root, span, text),
            RemedyKind.CallStatic => CallRewriter.CallStatic(root, span, text),
            RemedyKind.RemoveCall => CallRewriter.RemoveCall(root, span, text),
            RemedyKind.MakeStatic => DefinitionRewriter.MakeStatic(root, span),
            _ => DefinitionRewriter.RemoveAttribute(root, span),
        };
        return change is (SyntaxNode before, SyntaxNode after)
            ? (Title(kind, text), root.ReplaceNode(before, after.WithAdditionalAnnotations(Formatter.Annotation)))
            : null;
    }

    private static string Title(RemedyKind kind, string text)
    {
        text = text.Replace("global::System.", "");
        return kind switch
        {
            RemedyKind.AddArgument => $"Pass {text}",
            RemedyKind.RenameMember or RemedyKind.CallStatic => $"Use {text}",
            RemedyKind.ReplaceArgument or RemedyKind.ReplaceExpression => $"Write {text}",
            RemedyKind.RemoveCall => $"Remove {text}()",
            RemedyKind.MakeStatic => "Make it static",
            _ => "Remove [Artifact]",
        };
    }
}
