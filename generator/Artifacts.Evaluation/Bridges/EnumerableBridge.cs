using System.Collections;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>An object of the author that is enumerated by native code.</summary>
internal sealed class EnumerableBridge<T>(UserType type, object self) : AuthorProxy(type, self), IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        var enumerator = InterfaceBridges.Adapt(InterfaceBridges.Call(Type, Self, typeof(IEnumerable<>), "GetEnumerator"));
        try
        {
            while (enumerator.MoveNext())
            {
                yield return (T)enumerator.Current!;
            }
        }
        finally
        {
            (enumerator as IDisposable)?.Dispose();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
