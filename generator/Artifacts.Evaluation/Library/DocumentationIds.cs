using System.Reflection;
using System.Text;

namespace Artifacts.Evaluation.Library;

/// <summary>The documentation ids of reflected members, as the compiler gives them to symbols.</summary>
internal static class DocumentationIds
{
    public static string Of(MethodBase method)
    {
        var id = new StringBuilder("M:").Append(TypeName(method.DeclaringType!)).Append('.')
            .Append(method.Name.Replace('.', '#'));
        if (method.IsGenericMethod)
        {
            id.Append("``").Append(method.GetGenericArguments().Length);
        }

        var parameters = method.GetParameters();
        if (parameters.Length > 0)
        {
            id.Append('(').AppendJoin(',', parameters.Select(parameter => Reference(parameter.ParameterType))).Append(')');
        }

        if (method is MethodInfo { Name: "op_Implicit" or "op_Explicit" or "op_CheckedExplicit" } conversion)
        {
            id.Append('~').Append(Reference(conversion.ReturnType));
        }

        return id.ToString();
    }

    private static string TypeName(Type type) => (type.FullName ?? type.Namespace + "." + type.Name).Split('[')[0].Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return Reference(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            var rank = type.GetArrayRank();
            return Reference(type.GetElementType()!) + (rank == 1 ? "[]" : "[" + string.Join(',', Enumerable.Repeat("0:", rank)) + "]");
        }

        if (type.IsPointer)
        {
            return Reference(type.GetElementType()!) + "*";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType ? Constructed(type) : TypeName(type);
    }

    // Outer{A}.Inner{B}: each level carries its own arguments.
    private static string Constructed(Type type)
    {
        var arguments = type.GetGenericArguments();
        var taken = 0;
        var parts = TypeName(type.GetGenericTypeDefinition()).Split('.').Select(part =>
        {
            var tick = part.IndexOf('`', StringComparison.Ordinal);
            if (tick < 0)
            {
                return part;
            }

            var count = int.Parse(part.AsSpan(tick + 1), System.Globalization.CultureInfo.InvariantCulture);
            var own = string.Join(',', arguments.Skip(taken).Take(count).Select(Reference));
            taken += count;
            return part[..tick] + "{" + own + "}";
        });
        return string.Join('.', parts);
    }
}
