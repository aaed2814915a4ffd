using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>An equality comparer that the author wrote, for native dictionaries and sets.</summary>
internal sealed class EqualityComparerBridge<T>(UserType type, object self) : IEqualityComparer<T>
{
    public bool Equals(T? x, T? y) => (bool)InterfaceBridges.Call(type, self, typeof(IEqualityComparer<>), "Equals", x, y)!;

    public int GetHashCode(T obj) => (int)InterfaceBridges.Call(type, self, typeof(IEqualityComparer<>), "GetHashCode", obj)!;
}
