using Artifacts.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation;

/// <summary>Evaluates the definitions of a compilation hermetically: the one entry point of every host.</summary>
public static class DefinitionEvaluator
{
    /// <summary>Evaluates every member marked <c>[Artifact]</c>; never throws for what an author wrote.</summary>
    /// <param name="compilation">The project, with our own generated trees if it has any.</param>
    /// <param name="limits">How much work the definitions may cause.</param>
    /// <param name="cancellationToken">Stops evaluation, with <see cref="OperationCanceledException"/>.</param>
    public static EvaluationResult Evaluate(
        CSharpCompilation compilation, EvaluationLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new EvaluationResult([], [], new NoProvenance());
    }

    private sealed class NoProvenance : IProvenance
    {
        public SourceSpan? Creation(object value) => null;

        public SourceSpan? Property(object owner, string property) => null;

        public SourceSpan? Characters(string text, int start, int length) => null;
    }
}
