using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>A property or indexer: reading and writing are calls.</summary>
internal sealed class PropertyPlace(Node? receiver, IReadOnlyList<Node> indexes, Accessor accessor) : Place
{
    public override bool IsVariable => false;

    public override object? Evaluate(Frame frame)
    {
        if (accessor.WritesBack && receiver is Place)
        {
            return Bind(frame).Value;
        }

        var self = receiver?.Evaluate(frame);
        return accessor.Get(frame.Session, ref self, Indexes(frame));
    }

    public override Reference Bind(Frame frame)
    {
        var variable = accessor.WritesBack && receiver is Place place ? place.Bind(frame) : null;
        var self = variable is null ? receiver?.Evaluate(frame) : null;
        return new PropertyReference(frame.Session, accessor, variable, self, Indexes(frame));
    }

    private object?[] Indexes(Frame frame)
    {
        if (indexes.Count == 0)
        {
            return [];
        }

        var values = new object?[indexes.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = indexes[index].Evaluate(frame);
        }

        return values;
    }

    private sealed class PropertyReference(
        Session session, Accessor accessor, Reference? variable, object? self, object?[] indexes) : Reference
    {
        public override object? Value
        {
            get
            {
                var target = variable is null ? self : variable.Value;
                var before = target;
                var value = accessor.Get(session, ref target, indexes);
                WriteBack(before, target);
                return value;
            }

            set
            {
                var target = variable is null ? self : variable.Value;
                var before = target;
                accessor.Set(session, ref target, indexes, value);
                WriteBack(before, target);
            }
        }

        // A struct's accessor leaves the changed struct; it goes back to the variable it came from.
        private void WriteBack(object? before, object? after)
        {
            if (variable is not null && !ReferenceEquals(before, after))
            {
                variable.Value = after;
            }
        }
    }
}
