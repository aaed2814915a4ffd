using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Generator.Tests;

/// <summary>Looks through everything an object holds for what would keep a compilation alive.</summary>
internal static class RoslynObjects
{
    /// <summary>The fields that lead to the first such object; <see langword="null"/> when there is none.</summary>
    public static string? PathToFirst(object? value) => PathToFirst(value, "value", new(ReferenceEqualityComparer.Instance));

    private static string? PathToFirst(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Pointer || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return null;
        }

        if (value is ISymbol or SyntaxNode or SyntaxToken or SyntaxTree or SyntaxReference or IOperation or Compilation
            or SemanticModel or Location or SourceText or Diagnostic)
        {
            return $"{path}: {value.GetType()}";
        }

        if (value is Type or Assembly or MemberInfo)
        {
            return null;
        }

        if (value is IEnumerable items && value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
        {
            var index = 0;
            foreach (var item in items)
            {
                if (PathToFirst(item, $"{path}[{index++}]", seen) is { } found)
                {
                    return found;
                }
            }

            return null;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (PathToFirst(field.GetValue(value), $"{path}.{field.Name}", seen) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
