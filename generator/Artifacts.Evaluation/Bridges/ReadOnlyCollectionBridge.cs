using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>A read-only collection that the author wrote.</summary>
internal class ReadOnlyCollectionBridge<T>(UserType type, object self) : EnumerableBridge<T>(type, self), IReadOnlyCollection<T>
{
    // Native code makes room for as many elements as it is told.
    public int Count
    {
        get
        {
            var count = (int)InterfaceBridges.Call(Type, Self, typeof(IReadOnlyCollection<>), "get_Count")!;
            Type.Session.ChargeElements(Math.Max(0, count), Place);
            return count;
        }
    }
}
