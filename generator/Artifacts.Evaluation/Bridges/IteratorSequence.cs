using System.Collections;
using Artifacts.Evaluation.Compiling;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Bridges;

/// <summary>The sequence of an iterator method: each enumeration runs the body anew, on its own copy of the arguments.</summary>
/// <param name="code">The body.</param>
/// <param name="arguments">The frame that the call filled.</param>
/// <param name="site">The call.</param>
internal sealed class IteratorSequence<T>(BodyCode code, Frame arguments, Site site) : IEnumerable<T>, ISequenceOfAuthor
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(code, Copy(), site);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public object Start() => GetEnumerator();

    private Frame Copy()
    {
        var copy = new Frame(arguments.Session, code.SlotCount, arguments.This, arguments.Captures);
        foreach (var parameter in code.Parameters)
        {
            var slot = arguments.Slots[parameter.Slot];
            if (slot.Value is Values.Box box)
            {
                copy.Slots[parameter.Slot].Value = new Values.Box { Value = box.Value };
            }
            else
            {
                copy.Slots[parameter.Slot] = slot;
            }
        }

        return copy;
    }

    private sealed class Enumerator(BodyCode code, Frame frame, Site site) : IEnumerator<T>
    {
        private readonly IEnumerator<object?> values = Iterators.Run(code, frame).GetEnumerator();

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            frame.Session.Enter(code.Member, site);
            try
            {
                frame.Session.Charge(1, code.Site);
                if (!values.MoveNext())
                {
                    return false;
                }

                Current = (T)values.Current!;
                return true;
            }
            finally
            {
                frame.Session.Leave();
            }
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => values.Dispose();
    }
}
