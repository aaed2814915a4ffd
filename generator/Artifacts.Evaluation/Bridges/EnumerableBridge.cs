using System.Collections;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>An object of the author that is enumerated by native code.</summary>
internal class EnumerableBridge<T>(UserType type, object self) : AuthorProxy(type, self), IEnumerable<T>
{
    /// <summary>Where it is used, as far as that is known.</summary>
    protected Running.Site Place => Type.Session.CurrentSite ?? Type.DeclarationSite;

    public IEnumerator<T> GetEnumerator()
    {
        var enumerator = InterfaceBridges.Adapt(InterfaceBridges.Call(Type, Self, typeof(IEnumerable<>), "GetEnumerator"));
        try
        {
            while (enumerator.MoveNext())
            {
                Type.Session.ChargeMemory(16 * Sequences.StepsPerElement, Place);
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
