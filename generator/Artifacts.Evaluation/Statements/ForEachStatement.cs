using System.Collections;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>foreach (var element in collection) …</c>.</summary>
internal sealed class ForEachStatement : Statement
{
    public required Node Collection { get; init; }

    /// <summary>Starts enumerating a collection that is not null.</summary>
    public required Func<Frame, object, IEnumerator> Enumerate { get; init; }

    /// <summary>Puts an element into the loop's variable or variables.</summary>
    public required Action<Frame, object?> Assign { get; init; }

    public required Statement Body { get; init; }

    public required int[] CapturedSlots { get; init; }

    public required long Weight { get; init; }

    public required Site Site { get; init; }

    public override bool Yields => Body.Yields;

    public override Completion Execute(Frame frame)
    {
        var enumerator = Start(frame);
        try
        {
            while (Advance(frame, enumerator))
            {
                switch (Body.Execute(frame))
                {
                    case Completion.Break:
                        return Completion.Next;
                    case Completion.Return:
                        return Completion.Return;
                    case Completion.Jump:
                        return Completion.Jump;
                }
            }

            return Completion.Next;
        }
        finally
        {
            Dispose(frame, enumerator);
        }
    }

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        var enumerator = Start(frame);
        try
        {
            while (Advance(frame, enumerator))
            {
                foreach (var value in Body.Iterate(frame, flow))
                {
                    yield return value;
                }

                if (flow.Completion is Completion.Break or Completion.Return or Completion.Jump)
                {
                    flow.Completion = flow.Completion == Completion.Break ? Completion.Next : flow.Completion;
                    yield break;
                }
            }

            flow.Completion = Completion.Next;
        }
        finally
        {
            Dispose(frame, enumerator);
        }
    }

    private IEnumerator Start(Frame frame)
    {
        var collection = Collection.Evaluate(frame) ?? throw frame.Session.Throw(new NullReferenceException(), Site);
        HashOrder.Require(frame.Session, Site, collection);
        SequenceSize.Charge(frame.Session, Site, collection);
        return Guard(frame, () => Enumerate(frame, collection));
    }

    private bool Advance(Frame frame, IEnumerator enumerator)
    {
        frame.Session.Charge(Weight, Site);
        object? element;
        try
        {
            if (!enumerator.MoveNext())
            {
                return false;
            }

            element = enumerator.Current;
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw frame.Session.Unwrap(exception, Site);
        }

        BlockStatement.RenewCaptured(frame, CapturedSlots);
        Assign(frame, element);
        return true;
    }

    private void Dispose(Frame frame, IEnumerator enumerator)
    {
        if (enumerator is IDisposable disposable && !frame.Session.IsStopping)
        {
            Guard<object?>(frame, () =>
            {
                disposable.Dispose();
                return null;
            });
        }
    }

    private T Guard<T>(Frame frame, Func<T> start)
    {
        try
        {
            return start();
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw frame.Session.Unwrap(exception, Site);
        }
    }
}
