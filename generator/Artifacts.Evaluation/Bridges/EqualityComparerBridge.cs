using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>An equality comparer that the author wrote, for native dictionaries and sets.</summary>
internal sealed class EqualityComparerBridge<T>(UserType type, object self) : AuthorProxy(type, self), IEqualityComparer<T>
{
    public bool Equals(T? x, T? y) => (bool)InterfaceBridges.Call(Type, Self, typeof(IEqualityComparer<>), "Equals", x, y)!;

    public int GetHashCode(T obj) => (int)InterfaceBridges.Call(Type, Self, typeof(IEqualityComparer<>), "GetHashCode", obj)!;
}
