using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>{ A = 1, B = { … }, 3, [k] = v }</c> behind an object's creation.</summary>
internal sealed class InitializerNode(Node[] members)
{
    /// <summary>Runs each member on an object that is read anew.</summary>
    public void FillEach(Frame frame, Func<object?> read)
    {
        var outer = frame.Receiver;
        try
        {
            foreach (var member in members)
            {
                frame.Receiver = outer;
                frame.Receiver = read();
                member.Evaluate(frame);
            }
        }
        finally
        {
            frame.Receiver = outer;
        }
    }

    /// <summary>Fills the object and gives it back, or the changed struct.</summary>
    public object? Fill(Frame frame, object? target)
    {
        var outer = frame.Receiver;
        frame.Receiver = target;
        EvaluationException? failure = null;
        try
        {
            foreach (var member in members)
            {
                try
                {
                    member.Evaluate(frame);
                }
                catch (EvaluationException exception) when (exception.IsRefusal)
                {
                    // Members don't depend on each other, so one build shows every refusal among them.
                    if (failure is not null)
                    {
                        frame.Session.Report(failure.Finding);
                    }

                    failure = exception;
                    frame.Session.Resume();
                }
                catch (AuthorException) when (failure is not null)
                {
                    // The author would catch what comes of a member that was refused.
                    break;
                }
            }

            return failure is null ? frame.Receiver : throw frame.Session.Again(failure);
        }
        finally
        {
            frame.Receiver = outer;
        }
    }
}
