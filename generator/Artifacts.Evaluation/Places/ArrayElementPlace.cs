using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>An element of an array.</summary>
internal sealed class ArrayElementPlace(Node array, Node[] indexes, Func<object?, object?>[] toInt64, Site site) : Place
{
    public override object? Evaluate(Frame frame)
    {
        var target = array.Evaluate(frame);
        if (indexes.Length == 1 && target is object?[] objects && indexes[0] is Int32Node or PrimitiveLocal or ConstantNode)
        {
            var index = (int)Index(frame, 0);
            if ((uint)index < (uint)((object?[])target!).Length)
            {
                return ((object?[])target)[index];
            }

            throw frame.Session.Throw(new IndexOutOfRangeException(), site);
        }

        var at = Indexes(frame);
        return Guard(frame, () => Check(frame, target).GetValue(at));
    }

    public override Reference Bind(Frame frame)
    {
        var target = array.Evaluate(frame);
        var at = Indexes(frame);
        return new DelegateReference(
            () => Guard(frame, () => Check(frame, target).GetValue(at)),
            value => Guard<object?>(frame, () =>
            {
                var place = Check(frame, target);
                if (!frame.Session.Types.Objects.Fits(place, value))
                {
                    throw frame.Session.Throw(new ArrayTypeMismatchException(), site);
                }

                place.SetValue(value, at);
                return null;
            }));
    }

    public override Reference Refer(Frame frame)
    {
        var reference = Bind(frame);
        _ = reference.Value;
        return reference;
    }

    // C# evaluates the indexes and the value before it looks at the array.
    private Array Check(Frame frame, object? target) =>
        target as Array ?? throw frame.Session.Throw(new NullReferenceException(), site);

    private T Guard<T>(Frame frame, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (IndexOutOfRangeException exception)
        {
            throw frame.Session.Throw(exception, site);
        }
        catch (InvalidCastException)
        {
            throw frame.Session.Throw(new ArrayTypeMismatchException(), site);
        }
    }

    private long[] Indexes(Frame frame)
    {
        var at = new long[indexes.Length];
        for (var position = 0; position < at.Length; position++)
        {
            at[position] = Index(frame, position);
        }

        return at;
    }

    private long Index(Frame frame, int position) => (long)toInt64[position](indexes[position].Evaluate(frame))!;
}
