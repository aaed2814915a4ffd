using Artifacts.Evaluation.Compiling;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;

namespace Artifacts.Evaluation.Bridges;

/// <summary>Makes what an iterator method gives: something that runs its body while it is enumerated.</summary>
internal static class Iterators
{
    public static object Create(BodyCode code, Frame frame)
    {
        var sequence = (ISequenceOfAuthor)Activator.CreateInstance(
            typeof(IteratorSequence<>).MakeGenericType(code.Yields!.Carrier), code, frame, frame.Session.CurrentSite ?? code.Site)!;
        return code.YieldsEnumerator ? sequence.Start() : sequence;
    }

    public static IEnumerable<object?> Run(BodyCode code, Frame frame) => code.Statement!.Iterate(frame, new Flow());
}
