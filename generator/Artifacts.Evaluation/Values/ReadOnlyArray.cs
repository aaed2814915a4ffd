using System.Collections;

namespace Artifacts.Evaluation.Values;

/// <summary>What a collection expression of a read-only interface gives: a list whose changes throw.</summary>
internal sealed class ReadOnlyArray<T>(T[] elements) : IList<T>, IReadOnlyList<T>, IList
{
    public int Count => elements.Length;

    public bool IsReadOnly => true;

    bool IList.IsFixedSize => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public T this[int index] => elements[index];

    T IList<T>.this[int index]
    {
        get => elements[index];
        set => throw new NotSupportedException();
    }

    object? IList.this[int index]
    {
        get => elements[index];
        set => throw new NotSupportedException();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => elements.GetEnumerator();

    public bool Contains(T item) => ((ICollection<T>)elements).Contains(item);

    public int IndexOf(T item) => Array.IndexOf(elements, item);

    public void CopyTo(T[] array, int arrayIndex) => elements.CopyTo(array, arrayIndex);

    void ICollection.CopyTo(Array array, int index) => elements.CopyTo(array, index);

    bool IList.Contains(object? value) => ((IList)elements).Contains(value);

    int IList.IndexOf(object? value) => ((IList)elements).IndexOf(value);

    void ICollection<T>.Add(T item) => throw new NotSupportedException();

    void ICollection<T>.Clear() => throw new NotSupportedException();

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();

    void IList<T>.Insert(int index, T item) => throw new NotSupportedException();

    void IList<T>.RemoveAt(int index) => throw new NotSupportedException();

    int IList.Add(object? value) => throw new NotSupportedException();

    void IList.Clear() => throw new NotSupportedException();

    void IList.Insert(int index, object? value) => throw new NotSupportedException();

    void IList.Remove(object? value) => throw new NotSupportedException();

    void IList.RemoveAt(int index) => throw new NotSupportedException();
}
