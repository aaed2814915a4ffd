using System.Reflection;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Tests.Library;

/// <summary>The members of the framework that a row of the allow-list stands for.</summary>
internal static class LibraryMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>Every member that the row allows; empty where it is misspelt.</summary>
    public static IReadOnlyList<MemberInfo> Of(Row row)
    {
        var type = TypeOf(row);
        if (type is null)
        {
            return [];
        }

        var simple = SimpleName(row);
        var members = type.GetMembers(Declared).Where(member => member is not Type && string.Equals(member.Name, simple, StringComparison.Ordinal));
        if (type.IsValueType && simple == ".ctor" && !members.Any())
        {
            // The constructor that no struct has to declare.
            return [type];
        }

        return row.Member is ['M', ':', ..]
            ? [.. members.OfType<MethodBase>().Where(method => string.Equals(DocumentationIds.Of(method), row.Member, StringComparison.Ordinal))]
            : [.. members];
    }

    /// <summary>The member's own name.</summary>
    public static string SimpleName(Row row)
    {
        var name = row.Member is [_, ':', ..] ? row.Member[2..].Split('(')[0] : row.Member;
        return name.EndsWith("..ctor", StringComparison.Ordinal) ? ".ctor" : name[(name.LastIndexOf('.') + 1)..].Split("``")[0].Replace('#', '.');
    }

    /// <summary>The type that declares the member.</summary>
    public static Type? TypeOf(Row row)
    {
        var name = row.Member is [_, ':', ..] ? row.Member[2..].Split('(')[0] : row.Member;
        var type = name.EndsWith("..ctor", StringComparison.Ordinal) ? name[..^6] : name[..name.LastIndexOf('.')];
        return NativeTypes.Assemblies.Select(assembly => assembly.GetType(type)).FirstOrDefault(found => found is not null);
    }
}
