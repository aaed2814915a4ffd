using System.Collections;
using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>What <c>Range</c> and <c>Repeat</c> give: a list of any length that takes no memory, whose elements are charged when they are gone through.</summary>
internal sealed class GeneratedList<T>(Session session, Site site, IList<T> inner) : IList<T>, IReadOnlyList<T>, IGeneratedList
{
    public int Count => inner.Count;

    public bool IsReadOnly => true;

    public T this[int index] => inner[index];

    T IList<T>.this[int index]
    {
        get => inner[index];
        set => throw new NotSupportedException();
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var element in inner)
        {
            session.ChargeMemory(16 * Sequences.StepsPerElement, site);
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(T item) => inner.Contains(item);

    public int IndexOf(T item) => inner.IndexOf(item);

    public void CopyTo(T[] array, int arrayIndex)
    {
        session.ChargeElements(inner.Count, site);
        inner.CopyTo(array, arrayIndex);
    }

    void ICollection<T>.Add(T item) => throw new NotSupportedException();

    void ICollection<T>.Clear() => throw new NotSupportedException();

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();

    void IList<T>.Insert(int index, T item) => throw new NotSupportedException();

    void IList<T>.RemoveAt(int index) => throw new NotSupportedException();
}
