using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>[a, .. b]</c> of a type of the author's: it is made first, and each element is added before the next is evaluated.</summary>
internal sealed class AddingCollectionNode(CollectionPart[] parts, Func<object?> create, AddElement add) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var made = create();
        foreach (var part in parts)
        {
            var value = part.Value.Evaluate(frame);
            if (!part.IsSpread)
            {
                add(ref made, value);
                continue;
            }

            if (value is null)
            {
                throw frame.Session.Throw(new NullReferenceException(), part.Site);
            }

            foreach (var element in Sequences.Metered(frame.Session, value, part.Site))
            {
                add(ref made, part.Convert is null ? element : part.Convert(frame, element));
            }
        }

        return made;
    }
}
