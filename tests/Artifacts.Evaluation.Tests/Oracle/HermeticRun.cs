using System.Globalization;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>
/// Evaluates a program on a thread with as little stack as compilers give their threads, in a culture whose numbers
/// and letters differ from the invariant ones.
/// </summary>
internal static class HermeticRun
{
    private const int StackSize = 1 << 20;

    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    public static EvaluationResult Run(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        EvaluationResult? result = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                CultureInfo.CurrentCulture = Turkish;
                CultureInfo.CurrentUICulture = Turkish;
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
