using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>A comparer that the author wrote, for native sorts.</summary>
internal sealed class ComparerBridge<T>(UserType type, object self) : AuthorProxy(type, self), IComparer<T>
{
    public int Compare(T? x, T? y) => (int)InterfaceBridges.Call(Type, Self, typeof(IComparer<>), "Compare", x, y)!;
}
