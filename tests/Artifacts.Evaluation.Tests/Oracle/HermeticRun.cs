using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Evaluates a program on a thread with as little stack as compilers give their threads.</summary>
internal static class HermeticRun
{
    private const int StackSize = 1 << 20;

    public static EvaluationResult Run(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        EvaluationResult? result = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = DefinitionEvaluator.Evaluate(compilation, EvaluationLimits.Default, cancellationToken);
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
