using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>A read-only list that the author wrote.</summary>
internal sealed class ReadOnlyListBridge<T>(UserType type, object self) : ReadOnlyCollectionBridge<T>(type, self), IReadOnlyList<T>
{
    public T this[int index] => (T)InterfaceBridges.Call(Type, Self, typeof(IReadOnlyList<>), "get_Item", index)!;
}
