using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation;

/// <summary>
/// Evaluates a project again and again while its author types. After edits inside bodies, all that was bound and compiled for
/// the last evaluation is used again, save those bodies, which is ten times faster; what is then found to be wrong is told by an
/// evaluation of the source as it stands. It keeps the compilation of the project that was evaluated last.
/// </summary>
public sealed class LiveEvaluator
{
    private Session? last;

    /// <summary>How many evaluations used what an earlier one had compiled.</summary>
    public int Repeats { get; private set; }

    /// <summary>Gives what <see cref="DefinitionEvaluator.EvaluateWithoutProvenance"/> gives.</summary>
    /// <param name="compilation">The project, with our own generated trees if it has any.</param>
    /// <param name="limits">How much work the definitions may cause.</param>
    /// <param name="cancellationToken">Stops evaluation, with <see cref="OperationCanceledException"/>.</param>
    public EvaluationResult Evaluate(CSharpCompilation compilation, EvaluationLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(compilation);

        // Taken while it is used: what cancellation or a fault leaves behind is not used again, and nobody waits for it.
        var session = Interlocked.Exchange(ref last, null);
        if (session is not null && EditsSince(session, compilation, limits) is { } edits && session.Apply(edits))
        {
            var repeated = DefinitionEvaluator.Run(session, cancellationToken);
            if (repeated.Findings.Count == 0)
            {
                Repeats++;
                last = session;
                return repeated;
            }
        }

        session = new Session(compilation, limits, keepsProvenance: false, cancellationToken);
        var result = DefinitionEvaluator.Run(session, cancellationToken);
        last = TellsLines(compilation) ? null : session;
        return result;
    }

    private static List<(SyntaxNode Before, SyntaxNode After)>? EditsSince(Session session, CSharpCompilation compilation, EvaluationLimits limits)
    {
        var known = session.Compilation;
        if (session.Limits != limits
            || known.AssemblyName != compilation.AssemblyName
            || !known.Options.Equals(compilation.Options)
            || !known.References.SequenceEqual(compilation.References)
            || known.SyntaxTrees.Length != compilation.SyntaxTrees.Length)
        {
            return null;
        }

        var edits = new List<(SyntaxNode Before, SyntaxNode After)>();
        for (var index = 0; index < known.SyntaxTrees.Length; index++)
        {
            var (before, after) = (known.SyntaxTrees[index], compilation.SyntaxTrees[index]);
            if (before == after)
            {
                continue;
            }

            if (before.FilePath != after.FilePath || !before.Options.Equals(after.Options) || BodyEdits.Between(before.GetRoot(), after.GetRoot()) is not { } found)
            {
                return null;
            }

            edits.AddRange(found);
        }

        return edits;
    }

    // A body that asks for the line of its call changes with every line above it.
    private static bool TellsLines(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.Any(tree => tree.ToString().Contains("CallerLineNumber", StringComparison.Ordinal));
}
