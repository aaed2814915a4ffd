using System.Collections.Concurrent;
using System.Reflection;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>Makes delegates of what sets or appends a value: a definition calls them for most of what it holds.</summary>
internal static class Setters
{
    private static readonly MethodInfo Typed =
        typeof(Setters).GetMethod(nameof(TypedOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly ConcurrentDictionary<MethodInfo, Action<object, object?>?> Known = new();

    /// <summary>
    /// A delegate for a method of the authoring library that takes one value and gives nothing;
    /// <see langword="null"/> for any other.
    /// </summary>
    public static Action<object, object?>? Of(MethodInfo method) => Known.GetOrAdd(method, Make);

    private static Action<object, object?>? Make(MethodInfo method) =>
        method is { IsStatic: false, ContainsGenericParameters: false, IsGenericMethod: false, DeclaringType: { IsValueType: false } owner }
        && owner.Assembly == typeof(Artifact).Assembly
        && method.ReturnType == typeof(void)
        && method.GetParameters() is [{ ParameterType: { IsByRef: false, IsByRefLike: false } value }]
            ? (Action<object, object?>)Typed.MakeGenericMethod(owner, value).Invoke(null, [method])!
            : null;

    private static Action<object, object?> TypedOf<TOwner, TValue>(MethodInfo method)
        where TOwner : class
    {
        var set = method.CreateDelegate<Action<TOwner, TValue?>>();
        var (owners, values) = (new KnownCast<TOwner>(), new KnownCast<TValue?>());
        return (owner, value) => set(owners.Of(owner), values.Of(value));
    }
}
