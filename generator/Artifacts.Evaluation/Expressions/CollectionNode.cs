using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>[a, .. b]</c>.</summary>
internal sealed class CollectionNode(CollectionPart[] parts, Func<Session, List<object?>, object> create, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var elements = new List<object?>(parts.Length);
        EvaluationException? failure = null;
        foreach (var part in parts)
        {
            try
            {
                Add(frame, part, elements);
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

    private static void Add(Frame frame, CollectionPart part, List<object?> elements)
    {
        var value = part.Value.Evaluate(frame);
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
