using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>try { … } catch … { … }</c>.</summary>
/// <param name="body">What is tried.</param>
/// <param name="clauses">The clauses in their order.</param>
/// <param name="slot">Where the exception is kept that a clause may throw again.</param>
/// <param name="site">The keyword.</param>
internal sealed class CatchStatement(Statement body, CatchClause[] clauses, int slot, Site site) : Statement
{
    public override Completion Execute(Frame frame)
    {
        var selection = default(Selection);
        try
        {
            return body.Execute(frame);
        }
        catch (AuthorException exception) when (Select(frame, exception, ref selection))
        {
            // Handled below, where this exception no longer holds the stack that it was thrown on.
        }

        if (selection.Stop is { } stop)
        {
            throw stop;
        }

        frame.Session.ChargeCatch(selection.Exception!, site);
        frame.Slots[slot].Value = selection.Exception;
        return selection.Clause!.Body.Execute(frame);
    }

    private bool Select(Frame frame, AuthorException exception, ref Selection selection)
    {
        if (frame.Session.IsStopping)
        {
            return false;
        }

        try
        {
            foreach (var clause in clauses)
            {
                if (clause.Takes(frame, exception.Thrown))
                {
                    selection = new Selection(clause, exception, null);
                    return true;
                }
            }

            return false;
        }
        catch (Exception stop)
        {
            // The runtime forgets what a filter throws, but a stop has to go on.
            selection = new Selection(null, exception, stop);
            return true;
        }
    }

    private readonly record struct Selection(CatchClause? Clause, AuthorException? Exception, Exception? Stop);
}
