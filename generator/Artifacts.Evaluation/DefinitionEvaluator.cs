using System.Globalization;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation;

/// <summary>Evaluates the definitions of a compilation hermetically: the one entry point of every host.</summary>
public static class DefinitionEvaluator
{
    /// <summary>Evaluates every member marked <c>[Artifact]</c>; never throws for what an author wrote.</summary>
    /// <remarks>The result's provenance is empty: most evaluations find nothing that needs a place.</remarks>
    /// <param name="compilation">The project, with our own generated trees if it has any.</param>
    /// <param name="limits">How much work the definitions may cause.</param>
    /// <param name="cancellationToken">Stops evaluation, with <see cref="OperationCanceledException"/>.</param>
    public static EvaluationResult EvaluateWithoutProvenance(
        CSharpCompilation compilation, EvaluationLimits limits, CancellationToken cancellationToken) =>
        Evaluate(compilation, limits, keepsProvenance: false, cancellationToken);

    /// <summary>Evaluates every member marked <c>[Artifact]</c>, and remembers where each value came from.</summary>
    /// <param name="compilation">The project, with our own generated trees if it has any.</param>
    /// <param name="limits">How much work the definitions may cause.</param>
    /// <param name="cancellationToken">Stops evaluation, with <see cref="OperationCanceledException"/>.</param>
    public static EvaluationResult Evaluate(
        CSharpCompilation compilation, EvaluationLimits limits, CancellationToken cancellationToken) =>
        Evaluate(compilation, limits, keepsProvenance: true, cancellationToken);

    private static EvaluationResult Evaluate(
        CSharpCompilation compilation, EvaluationLimits limits, bool keepsProvenance, CancellationToken cancellationToken) =>
        Run(new Session(compilation, limits, keepsProvenance, cancellationToken), cancellationToken);

    /// <summary>Evaluates in a session, which may have evaluated before.</summary>
    internal static EvaluationResult Run(Session session, CancellationToken cancellationToken)
    {
        EvaluationResult? result = null;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    session.Begin(cancellationToken);
                    result = new DefinitionRunner(session).Run();
                }
                catch (Exception exception)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
                }
                finally
                {
                    Tags.Reset();
                }
            },
            EvaluationStack.Size)
        {
            // A thread of its own: the host's stack and culture must not show in what definitions give.
            CurrentCulture = CultureInfo.InvariantCulture,
            CurrentUICulture = CultureInfo.InvariantCulture,
            IsBackground = true,
            Name = "Artifacts evaluation",
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
