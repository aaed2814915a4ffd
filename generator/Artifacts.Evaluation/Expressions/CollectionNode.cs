using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>[a, .. b]</c>.</summary>
/// <param name="parts">The elements and spreads.</param>
/// <param name="early">How many of the parts C# evaluates before it goes through the first spread.</param>
/// <param name="create">Makes the collection of its elements.</param>
/// <param name="site">Where the expression stands.</param>
internal sealed class CollectionNode(CollectionPart[] parts, int early, Func<Session, List<object?>, object> create, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var elements = new List<object?>(parts.Length);
        EvaluationException? failure = null;
        var values = early == 0 ? [] : parts.Take(early).Select(part => part.Value.Evaluate(frame)).ToList();
        for (var index = 0; index < parts.Length; index++)
        {
            try
            {
                Add(frame, parts[index], index < values.Count ? values[index] : parts[index].Value.Evaluate(frame), elements);
            }
            catch (EvaluationException exception) when (exception.IsRefusal)
            {
                // Elements don't depend on each other, so one build shows every refusal among them.
                if (failure is not null)
                {
                    frame.Session.Report(failure.Finding);
                }

                failure = exception;
                frame.Session.Resume();
            }
            catch (AuthorException) when (failure is not null)
            {
                // The author would catch what comes of an element that was refused.
                break;
            }
        }

        if (failure is not null)
        {
            throw frame.Session.Again(failure);
        }

        frame.Session.ChargeElements(elements.Count, site);
        try
        {
            return create(frame.Session, elements);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidCastException)
        {
            throw frame.Session.Unfit(site);
        }
    }

    private static void Add(Frame frame, CollectionPart part, object? value, List<object?> elements)
    {
        if (!part.IsSpread)
        {
            elements.Add(value);
            return;
        }

        if (value is null)
        {
            throw frame.Session.Throw(new NullReferenceException(), part.Site);
        }

        foreach (var element in Sequences.Metered(frame.Session, value, part.Site))
        {
            elements.Add(part.Convert is null ? element : part.Convert(frame, element));
        }
    }
}
