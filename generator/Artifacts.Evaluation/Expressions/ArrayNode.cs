using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>new T[] { … }</c> with one dimension.</summary>
internal sealed class ArrayNode(Type elementType, IReadOnlyList<Node> elements, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        frame.Session.ChargeElements(elements.Count, site);
        var array = Array.CreateInstance(elementType, elements.Count);
        for (var index = 0; index < elements.Count; index++)
        {
            var value = elements[index].Evaluate(frame);
            if (array is object?[] objects)
            {
                objects[index] = value;
            }
            else
            {
                array.SetValue(value, index);
            }
        }

        return array;
    }
}
