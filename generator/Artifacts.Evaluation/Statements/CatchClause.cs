using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>catch (T variable) when (filter) { … }</c>.</summary>
/// <param name="Accepts">Whether an exception is of the clause's type; <see langword="null"/> for all.</param>
/// <param name="Variable">Where the exception goes.</param>
/// <param name="Filter">What stands behind <c>when</c>.</param>
/// <param name="Body">What handles it.</param>
/// <param name="CapturedSlots">The captured variables of the clause, which are made anew for each exception.</param>
internal sealed record CatchClause(Func<object, bool>? Accepts, Place? Variable, Node? Filter, Statement Body, int[] CapturedSlots)
{
    /// <summary>Takes the exception where it fits. Runs while the throwing calls are still open, as C#'s filters do.</summary>
    public bool Takes(Frame frame, Exception thrown)
    {
        if (Accepts is not null && !Accepts(thrown))
        {
            return false;
        }

        BlockStatement.RenewCaptured(frame, CapturedSlots);
        if (Variable is not null)
        {
            Variable.Bind(frame).Value = thrown;
        }

        try
        {
            return Filter is null || Filter.EvaluateBoolean(frame);
        }
        catch (AuthorException)
        {
            // What a filter throws is forgotten, and it counts as false.
            return false;
        }
    }
}
