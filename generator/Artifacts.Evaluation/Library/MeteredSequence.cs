using System.Collections;
using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>A lazy sequence whose elements are charged one by one, since nobody knows how many there are.</summary>
internal sealed class MeteredSequence<T>(Session session, Site site, IEnumerable<T> inner) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        session.EnsureStack(site);
        foreach (var element in inner)
        {
            session.EnsureStack(site);
            session.ChargeMemory(16 * Sequences.StepsPerElement, site);
            Costs.Read(session, site, element);
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
