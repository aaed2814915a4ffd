using System.Reflection;

namespace Artifacts.Evaluation.Library;

/// <summary>Finds, for an overload that takes spans, the one that takes what spans are viewed as: an array, or a string.</summary>
internal static class SpanOverloads
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Whether the member takes or gives a span.</summary>
    public static bool HasSpans(MethodBase member) =>
        member.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef && parameter.ParameterType.GetElementType()!.IsByRefLike)
        || member is MethodInfo { ReturnType.IsByRefLike: true };

    /// <summary>The overload to call instead; <see langword="null"/> where there is none.</summary>
    public static MethodBase? Find(MethodBase member)
    {
        var parameters = member.GetParameters();
        return member is MethodInfo { ReturnType.IsByRefLike: true }
            ? null
            : Overload(member, parameters, TakesArray) ?? Overload(member, parameters, TakesSequence);
    }

    private static MethodBase? Overload(MethodBase member, ParameterInfo[] parameters, Func<Type, Type, bool> takes) =>
        member.DeclaringType!.GetMember(member.Name, Declared).OfType<MethodBase>().Concat(member.DeclaringType!.GetConstructors(Declared)).FirstOrDefault(candidate =>
            string.Equals(candidate.Name, member.Name, StringComparison.Ordinal)
            && candidate.IsStatic == member.IsStatic
            && candidate.IsGenericMethod == member.IsGenericMethod
            && !HasSpans(candidate)
            && candidate.GetParameters() is var others
            && others.Length == parameters.Length
            && parameters.Zip(others).All(pair => IsSpan(pair.First.ParameterType) ? takes(pair.First.ParameterType.GetGenericArguments()[0], pair.Second.ParameterType) : IsSame(pair.First.ParameterType, pair.Second.ParameterType)));

    private static bool IsSpan(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>);

    private static bool TakesArray(Type element, Type other) =>
        element == typeof(char) && other == typeof(string) || other.IsArray && IsSame(other.GetElementType()!, element);

    private static bool TakesSequence(Type element, Type other) =>
        other.IsGenericType && other.GetGenericTypeDefinition() == typeof(IEnumerable<>) && IsSame(other.GetGenericArguments()[0], element);

    // Type parameters of two overloads are two types.
    private static bool IsSame(Type left, Type right) => left == right
        || left.IsGenericMethodParameter && right.IsGenericMethodParameter && left.GenericParameterPosition == right.GenericParameterPosition
        || left.IsGenericType && right.IsGenericType && left.GetGenericTypeDefinition() == right.GetGenericTypeDefinition() && left.GetGenericArguments().Zip(right.GetGenericArguments()).All(pair => IsSame(pair.First, pair.Second))
        || left.IsArray && right.IsArray && IsSame(left.GetElementType()!, right.GetElementType()!);
}
