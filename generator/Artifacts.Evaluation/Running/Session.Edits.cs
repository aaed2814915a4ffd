using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Running;

/// <content>
/// Evaluating again after edits inside bodies. Types, symbols and compiled bodies stay those of the compilation that the
/// session was made for; only what was edited is bound again, in the place of what stood there.
/// </content>
internal sealed partial class Session
{
    private readonly Dictionary<(SyntaxTree Tree, int Start), EditedBody> edited = [];
    private readonly List<TypeModel> tags = [];

    /// <summary>The operation of an edited body or initializer; <see langword="null"/> where nothing was edited.</summary>
    /// <param name="syntax">The declaration, or the body itself, as the session's compilation has it.</param>
    public IOperation? EditedBodyOf(SyntaxNode syntax) =>
        edited.Count > 0 && BodyEdits.BodyOf(syntax) is { } body && edited.TryGetValue((body.SyntaxTree, body.SpanStart), out var edit) ? edit.Operation : null;

    /// <summary>The semantic model that knows a node of a body, edited or not.</summary>
    public SemanticModel ModelOf(SyntaxNode node)
    {
        foreach (var edit in edited.Values)
        {
            if (edit.Holds(node))
            {
                return edit.Model;
            }
        }

        return Model(node.SyntaxTree);
    }

    /// <summary>Lets every body be as it now stands; <see langword="false"/> where one can't be bound in another's place.</summary>
    /// <param name="edits">What differs from the session's compilation, each with what it was.</param>
    public bool Apply(IReadOnlyList<(SyntaxNode Before, SyntaxNode After)> edits)
    {
        var current = edits.ToDictionary(edit => (edit.Before.SyntaxTree, edit.Before.SpanStart));
        foreach (var (key, edit) in edited.ToList())
        {
            if (!current.TryGetValue(key, out var other) || !edit.IsOf(other.After))
            {
                edited.Remove(key);
                Forget(edit.Before);
            }
        }

        foreach (var (key, (before, after)) in current)
        {
            if (edited.ContainsKey(key))
            {
                continue;
            }

            if (EditedBody.Bind(Model(before.SyntaxTree), before, after) is not { } edit)
            {
                return false;
            }

            edited[key] = edit;
            Forget(before);
        }

        return true;
    }

    /// <summary>Begins to evaluate, on the thread that will: with the types of the last evaluation, if there was one, and nothing else of it.</summary>
    public void Begin(CancellationToken cancellation)
    {
        cancellationToken = cancellation;
        Tags.Restore(tags);
        findings.Clear();
        known.Clear();
        unreported = 0;
        room = EvaluationStack.Begin();
        ClearCalls();
        foreach (var type in Types.UserTypes)
        {
            type.Statics.Reset();
        }
    }

    // A type's members are compiled together: constructors with initializers, static ones with each other.
    private void Forget(SyntaxNode body)
    {
        var declared = Model(body.SyntaxTree).GetDeclaredSymbol(body.Ancestors().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>().First());
        foreach (var type in Types.UserTypes.Where(type => SymbolEqualityComparer.Default.Equals(type.Symbol.OriginalDefinition, declared)).ToList())
        {
            type.ForgetCode();
        }
    }
}
