using System.Collections;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>Enumerates anything that <c>foreach</c> can, native or of the author, and charges each element.</summary>
internal static class Sequences
{
    /// <summary>What an element that is moved costs, in steps.</summary>
    public const int StepsPerElement = 4;

    public static IEnumerable<object?> Metered(Session session, object sequence, Site site)
    {
        HashOrder.Require(session, site, sequence);
        SequenceSize.Charge(session, site, sequence);
        var enumerator = Enumerate(sequence);
        try
        {
            while (MoveNext(session, enumerator, site))
            {
                yield return enumerator.Current;
            }
        }
        finally
        {
            (enumerator as IDisposable)?.Dispose();
        }
    }

    public static IEnumerator Enumerate(object sequence)
    {
        if (sequence is IEnumerable native)
        {
            return native.GetEnumerator();
        }

        if (Values.SpanFactory.For(sequence) is { } spans)
        {
            return spans.Enumerate(sequence);
        }

        var type = UserType.TypeOf(sequence)!;
        for (var candidate = type; candidate is not null; candidate = candidate.Base)
        {
            var method = candidate.Symbol.GetMembers("GetEnumerator").OfType<Microsoft.CodeAnalysis.IMethodSymbol>()
                .FirstOrDefault(found => found.Parameters.IsEmpty && !found.IsStatic);
            if (method is not null)
            {
                var target = method.IsVirtual || method.IsAbstract || method.IsOverride ? type.FindOverride(method, [])! : candidate.Method(method, []);
                return InterfaceBridges.Adapt(target.Invoke(sequence, [], null));
            }
        }

        return InterfaceBridges.Adapt(InterfaceBridges.Call(type, sequence, typeof(IEnumerable<>), "GetEnumerator"));
    }

    private static bool MoveNext(Session session, IEnumerator enumerator, Site site)
    {
        session.Charge(StepsPerElement, site);
        session.EnsureStack(site);
        session.At(site);
        try
        {
            return enumerator.MoveNext();
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw session.Unwrap(exception, site);
        }
    }
}
