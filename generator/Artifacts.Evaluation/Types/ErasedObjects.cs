using System.Runtime.CompilerServices;

namespace Artifacts.Evaluation.Types;

/// <summary>
/// Remembers of which type objects of the framework are, where the author's types are among the arguments: their carriers
/// look alike, so what an object is can be told only where a static type is about to be lost.
/// </summary>
internal sealed class ErasedObjects
{
    private readonly ConditionalWeakTable<object, Known> objects = [];

    /// <summary>Notes an object that is about to be seen as something that does not say its type.</summary>
    public void Note(object value, TypeModel type) =>
        objects.GetValue(value, _ => new Known(type.Carrier.IsInterface || type.Carrier.IsAbstract ? null : type));

    /// <summary>Whether an array may be seen as one of a base class, so that what is put into it must be looked at.</summary>
    public bool HasCovariantArrays { get; set; }

    /// <summary>Whether an element may be put into an array.</summary>
    public bool Fits(Array array, object? element) => !HasCovariantArrays || element is null
        || Find(array) is not NativeType { Arguments: [var type] } || type.Accepts(element);

    /// <summary>The type of an object, or <see langword="null"/> where it is not known.</summary>
    public TypeModel? Find(object value) => objects.TryGetValue(value, out var known) ? known.Type : null;

    /// <summary>Whether the carrier tells nothing, though the object may be of one of the author's types.</summary>
    public bool IsUnknown(object value) => objects.TryGetValue(value, out var known)
        ? known.Type is null
        : ErasedCarriers.IsErased(value.GetType());

    private sealed record Known(TypeModel? Type);
}
