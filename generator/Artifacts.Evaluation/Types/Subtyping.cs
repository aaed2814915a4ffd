using System.Reflection;

namespace Artifacts.Evaluation.Types;

/// <summary>Which type of the framework is another one, where their carriers look alike because the author's types are among their arguments.</summary>
internal static class Subtyping
{
    private static readonly Type[] InterfacesOfArrays =
        [typeof(IEnumerable<>), typeof(ICollection<>), typeof(IList<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>)];

    /// <summary>Whether every value of a type is of another one; <see langword="null"/> where that can't be told.</summary>
    public static bool? Fits(TypeModel from, TypeModel to)
    {
        if (from == to || to is NativeType { IsOfAuthor: false } && to.Carrier == typeof(object))
        {
            return true;
        }

        if (from is UserType user)
        {
            return user.IsOrInherits(to);
        }

        if (from is not NativeType actual || to is not NativeType wanted)
        {
            return false;
        }

        if (!actual.IsErased && !wanted.IsErased)
        {
            return wanted.Carrier.IsAssignableFrom(actual.Carrier);
        }

        if (actual.Definition is not null && actual.Definition == wanted.Definition)
        {
            return IsVariantOf(actual, wanted);
        }

        return actual.Carrier.IsArray ? ArrayFits(actual, wanted) : InterfaceFits(actual, wanted);
    }

    /// <summary>Whether a reference of one type may stand for one of another.</summary>
    public static bool IsReferenceConversion(TypeModel from, TypeModel to) => !from.IsValueType && Fits(from, to) == true;

    /// <summary>Whether both are the same generic type, with arguments that fit along its <c>in</c> and <c>out</c>.</summary>
    public static bool IsVariantOf(TypeModel actual, NativeType wanted)
    {
        if (actual is not NativeType { Definition: { } definition } || definition != wanted.Definition || actual.Arguments.Count != wanted.Arguments.Count)
        {
            return false;
        }

        var parameters = definition.GetGenericArguments();
        return parameters.Zip(actual.Arguments, wanted.Arguments).All(part =>
            part.Second == part.Third || (part.First.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
            {
                GenericParameterAttributes.Covariant => IsReferenceConversion(part.Second, part.Third),
                GenericParameterAttributes.Contravariant => IsReferenceConversion(part.Third, part.Second),
                _ => false,
            });
    }

    private static bool ArrayFits(NativeType actual, NativeType wanted)
    {
        var element = actual.Arguments[0];
        if (wanted.Carrier.IsArray)
        {
            return wanted.Carrier.GetArrayRank() == actual.Carrier.GetArrayRank() && IsReferenceConversion(element, wanted.Arguments[0]);
        }

        return InterfacesOfArrays.Contains(wanted.Definition) && actual.Carrier.GetArrayRank() == 1
            ? element == wanted.Arguments[0] || IsReferenceConversion(element, wanted.Arguments[0])
            : wanted.Carrier.IsAssignableFrom(typeof(Array));
    }

    private static bool? InterfaceFits(NativeType actual, NativeType wanted)
    {
        if (wanted.Definition is null || actual.Definition is null)
        {
            return wanted.Carrier.IsAssignableFrom(actual.Carrier);
        }

        var parameters = actual.Definition.GetGenericArguments();
        foreach (var implemented in actual.Definition.GetInterfaces().Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == wanted.Definition))
        {
            // IEnumerable<KeyValuePair<TKey, TValue>>: what is built of parameters is not looked into.
            var positions = implemented.GetGenericArguments().Select(argument => Array.IndexOf(parameters, argument)).ToList();
            if (positions.Contains(-1))
            {
                return null;
            }

            var arguments = positions.ConvertAll(position => actual.Arguments[position]);
            if (arguments.SequenceEqual(wanted.Arguments)
                || IsVariantOf(new NativeType(typeof(object), wanted.Name, arguments, wanted.Definition), wanted))
            {
                return true;
            }
        }

        return false;
    }
}
