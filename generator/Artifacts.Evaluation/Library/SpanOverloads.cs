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
            : member.DeclaringType!.GetMember(member.Name, Declared).OfType<MethodBase>().Concat(member.DeclaringType!.GetConstructors(Declared)).FirstOrDefault(candidate =>
                string.Equals(candidate.Name, member.Name, StringComparison.Ordinal)
                && candidate.IsStatic == member.IsStatic
                && candidate.IsGenericMethod == member.IsGenericMethod
                && !HasSpans(candidate)
                && candidate.GetParameters() is var others
                && others.Length == parameters.Length
                && parameters.Zip(others).All(pair => Fits(pair.First.ParameterType, pair.Second.ParameterType)));
    }

    private static bool Fits(Type span, Type other)
    {
        if (!span.IsGenericType || span.GetGenericTypeDefinition() != typeof(ReadOnlySpan<>))
        {
            // Type parameters of two overloads are two types.
            return span == other || string.Equals(span.ToString(), other.ToString(), StringComparison.Ordinal);
        }

        var element = span.GetGenericArguments()[0];
        return element == typeof(char) && other == typeof(string)
            || other.IsArray && string.Equals(other.GetElementType()!.ToString(), element.ToString(), StringComparison.Ordinal);
    }
}
