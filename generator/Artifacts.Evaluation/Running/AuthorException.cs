using Artifacts.Text;

namespace Artifacts.Evaluation.Running;

/// <summary>Carries an exception of the author's code through the evaluator and through native code.</summary>
internal sealed class AuthorException(Finding finding, Exception thrown) : EvaluationException(finding, thrown)
{
    public Exception Thrown { get; } = thrown;
}
