using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>A list that the author wrote, whose elements native code may ask for by position.</summary>
internal sealed class ListBridge<T>(UserType type, object self) : CollectionBridge<T>(type, self), IList<T>, IReadOnlyList<T>
{
    public T this[int index]
    {
        get => (T)Ask("get_Item", index)!;
        set => Ask("set_Item", index, value);
    }

    public int IndexOf(T item) => (int)Ask("IndexOf", item)!;

    public void Insert(int index, T item) => Ask("Insert", index, item);

    public void RemoveAt(int index) => Ask("RemoveAt", index);

    private object? Ask(string name, params object?[] arguments) => InterfaceBridges.Call(Type, Self, typeof(IList<>), name, arguments);
}
