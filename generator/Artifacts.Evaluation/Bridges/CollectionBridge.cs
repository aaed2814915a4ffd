using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>A collection that the author wrote, which native code may ask for its count and its elements at once.</summary>
internal class CollectionBridge<T>(UserType type, object self) : EnumerableBridge<T>(type, self), ICollection<T>, IReadOnlyCollection<T>
{
    // Native code makes room for as many elements as it is told.
    public int Count
    {
        get
        {
            var count = (int)Ask("get_Count")!;
            Type.Session.ChargeElements(Math.Max(0, count), Place);
            return count;
        }
    }

    public bool IsReadOnly => (bool)Ask("get_IsReadOnly")!;

    public void Add(T item) => Ask("Add", item);

    public void Clear() => Ask("Clear");

    public bool Contains(T item) => (bool)Ask("Contains", item)!;

    public void CopyTo(T[] array, int arrayIndex) => Ask("CopyTo", array, arrayIndex);

    public bool Remove(T item) => (bool)Ask("Remove", item)!;

    private object? Ask(string name, params object?[] arguments) => InterfaceBridges.Call(Type, Self, typeof(ICollection<>), name, arguments);
}
