using System.Runtime.CompilerServices;

namespace Artifacts.Evaluation.Values;

/// <summary>
/// Casts to a type that only the run knows, and remembers the last type that fitted. Compilers load generators into
/// contexts that can be unloaded, whose types the runtime's own cache of casts leaves out: each would be looked up anew.
/// </summary>
internal sealed class KnownCast<T>
{
    // An object, not its type: the runtime compares the types of two objects without looking either up.
    private object? known;

    /// <summary>The value as the type.</summary>
    /// <exception cref="InvalidCastException">It is of another type.</exception>
    public T Of(object? value)
    {
        if (typeof(T).IsValueType || value is null)
        {
            return (T)value!;
        }

        if (known is { } sample && sample.GetType() == value.GetType())
        {
            return Unsafe.As<object, T>(ref value);
        }

        var cast = (T)value;
        known = value;
        return cast;
    }
}
