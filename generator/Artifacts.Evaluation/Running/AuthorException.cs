using Artifacts.Text;

namespace Artifacts.Evaluation.Running;

/// <summary>
/// Carries an exception of the author's code through the evaluator and through native code. What would be reported is put
/// into words only when nothing catches it: that costs time, and the message may be code of the author's.
/// </summary>
/// <param name="thrown">The exception that a <c>catch</c> gets.</param>
/// <param name="depth">How many calls were open where it was thrown.</param>
/// <param name="describe">Words the finding.</param>
internal sealed class AuthorException(Exception thrown, int depth, Func<Finding> describe) : EvaluationException
{
    private Finding? finding;

    public Exception Thrown { get; } = thrown;

    public int Depth { get; } = depth;

    public override Finding Finding => finding ??= describe();

    public override string Message => Thrown.GetType().ToString();
}
