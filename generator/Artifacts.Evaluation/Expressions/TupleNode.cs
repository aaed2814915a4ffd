using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>(a, b, …)</c>.</summary>
internal sealed class TupleNode(Node[] elements, Func<object?[], object> create, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var values = new object?[elements.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = elements[index].Evaluate(frame);
        }

        Compounds.Check(frame.Session, site, values);
        return create(values);
    }

    /// <summary>A function that makes tuples of a type; from the eighth element on they nest.</summary>
    public static Func<object?[], object> Factory(Type type)
    {
        var constructor = Invokers.Of(type.GetConstructors()[0]);
        var count = type.GetGenericArguments().Length;
        if (count < 8)
        {
            return values => constructor.Invoke(values.AsSpan());
        }

        var rest = Factory(type.GetGenericArguments()[7]);
        return values => constructor.Invoke([.. values.AsSpan(0, 7), rest(values[7..])]);
    }
}
