using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Library;

/// <summary>Finds what is there in place of a member that is not: other overloads, or a name of the same type that is much like it.</summary>
internal static class NearestMembers
{
    /// <summary>What to use instead; <see langword="null"/> where nothing is near.</summary>
    public static string? Of(ISymbol member)
    {
        if (member.ContainingType is not { } type)
        {
            return null;
        }

        var prefix = SymbolNames.RuntimeName(type) + ".";
        var documented = "M:" + prefix.Replace('+', '.') + member.MetadataName.Replace('.', '#');
        var overloads = AllowList.All.Select(row => row.Member).Where(name => name.StartsWith(documented + "(", StringComparison.Ordinal) || name == documented).ToList();
        if (overloads.Count > 0)
        {
            var shown = overloads.Take(3).Select(overload => overload[("M:".Length + prefix.Length)..]).Select(text => text.Replace('{', '<').Replace('}', '>').Replace("System.", "", StringComparison.Ordinal));
            return $"other overloads are: {string.Join(", ", shown.Select(text => text.Replace("#ctor", type.Name, StringComparison.Ordinal)))}";
        }

        var near = AllowList.All.Select(row => row.Member).Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => name[prefix.Length..])
            .Where(name => !name.StartsWith("op_", StringComparison.Ordinal) && IsNear(name, member.Name))
            .OrderBy(name => Math.Abs(name.Length - member.Name.Length)).ThenBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault();
        return near is null ? null : $"the nearest that is there is '{type.Name}.{near}'";
    }

    // One name begins or ends with the other, as TryFormat and Format, or they share a beginning of some length.
    private static bool IsNear(string name, string wanted) =>
        name.Length > 3 && (name.StartsWith(wanted, StringComparison.Ordinal) || wanted.StartsWith(name, StringComparison.Ordinal)
            || name.EndsWith(wanted, StringComparison.Ordinal) || wanted.EndsWith(name, StringComparison.Ordinal));
}
