using Artifacts.Evaluation.Origins;
using Artifacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Evaluation.Running;

/// <summary>A place in the author's source; its lines are computed only when somebody asks.</summary>
internal sealed class Site(SyntaxTree tree, TextSpan span)
{
    private SourceSpan? located;

    public Site(SyntaxNode node)
        : this(node.SyntaxTree, node.Span)
    {
    }

    public Site(SyntaxToken token)
        : this(token.SyntaxTree!, token.Span)
    {
    }

    /// <summary>The parts of the call that this names, where origins are kept.</summary>
    public CallSyntax? Call { get; init; }

    /// <summary>The whole expression, of which this may be the name only.</summary>
    public Site Whole => Call?.Whole ?? this;

    public SyntaxTree Tree => tree;

    public TextSpan TextSpan => span;

    public SourceSpan Span => located ??= Locate(tree, span);

    public static SourceSpan Locate(SyntaxTree tree, TextSpan span)
    {
        // As the compiler reports it: #line may say another file and line.
        var mapped = tree.GetMappedLineSpan(span);
        var lines = mapped.Span;
        return new SourceSpan(
            mapped.HasMappedPath ? mapped.Path : tree.FilePath,
            span.Start,
            span.Length,
            lines.Start.Line,
            lines.Start.Character,
            lines.End.Line,
            lines.End.Character)
        {
            File = tree.FilePath,
        };
    }
}
