using System.Reflection;

namespace Artifacts.Evaluation.Library;

/// <summary>Makes delegates of what sets or appends references: a definition calls them for most of its values.</summary>
internal static class Setters
{
    private static readonly MethodInfo Typed =
        typeof(Setters).GetMethod(nameof(TypedOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>
    /// A delegate for a method of the authoring library that takes one reference and gives nothing;
    /// <see langword="null"/> for any other, whose types would each need code of their own.
    /// </summary>
    public static Action<object, object?>? Of(MethodInfo method) =>
        method is { IsStatic: false, ContainsGenericParameters: false, IsGenericMethod: false, DeclaringType: { IsValueType: false } owner }
        && owner.Assembly == typeof(Artifact).Assembly
        && method.ReturnType == typeof(void)
        && method.GetParameters() is [{ ParameterType: { IsValueType: false, IsByRef: false } value }]
            ? (Action<object, object?>)Typed.MakeGenericMethod(owner, value).Invoke(null, [method])!
            : null;

    private static Action<object, object?> TypedOf<TOwner, TValue>(MethodInfo method)
        where TOwner : class
        where TValue : class
    {
        var set = method.CreateDelegate<Action<TOwner, TValue?>>();
        return (owner, value) => set((TOwner)owner, (TValue?)value);
    }
}
