using System.Reflection;
using Artifacts.Checks;
using Artifacts.Text;

namespace Artifacts.Generator;

/// <summary>Every rule that a host can report.</summary>
internal static class RuleCatalog
{
    // The classes that declare rules. A test compares this list with the assemblies, so that none is forgotten; reading
    // whole assemblies here would cost every build.
    private static readonly Type[] Declaring = [typeof(GeneratorRules)];

    /// <summary>The rules by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. Declaring.SelectMany(In).Concat(ArtifactChecks.Rules).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static IEnumerable<Rule> In(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);
}
