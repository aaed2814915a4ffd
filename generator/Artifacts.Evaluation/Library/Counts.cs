using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Artifacts.Evaluation.Library;

/// <summary>How many elements a collection of the framework holds, where only its type's own interface says it.</summary>
internal static class Counts
{
    private static readonly ConditionalWeakTable<Type, Func<object, int>> Known = [];

    /// <summary>The number of elements; 0 for what is no collection, or is the author's.</summary>
    public static int Of(object value) => value is ICollection collection ? collection.Count : Known.GetValue(value.GetType(), Find)(value);

    private static Func<object, int> Find(Type type)
    {
        // Counting an object of the author would run the author's code.
        var collection = type.Assembly == typeof(Counts).Assembly
            ? null
            : Array.Find(type.GetInterfaces(), candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() is var definition
                && (definition == typeof(IReadOnlyCollection<>) || definition == typeof(ICollection<>)));
        return collection is null
            ? static _ => 0
            : (Func<object, int>)typeof(Counts).GetMethod(nameof(Counter), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(collection.GetGenericArguments()[0]).Invoke(null, [collection.GetGenericTypeDefinition() == typeof(ICollection<>)])!;
    }

    private static Func<object, int> Counter<T>(bool isWritable) => isWritable
        ? static value => ((ICollection<T>)value).Count
        : static value => ((IReadOnlyCollection<T>)value).Count;
}
