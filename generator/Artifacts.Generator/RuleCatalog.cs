using Artifacts.Checks;
using Artifacts.Evaluation;
using Artifacts.Text;

namespace Artifacts.Generator;

/// <summary>Every rule that a host can report.</summary>
internal static class RuleCatalog
{
    /// <summary>The rules by id; a test compares them with what the assemblies declare.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. EvaluationRules.All
            .Concat(ArtifactChecks.Rules)
            .Concat([GeneratorRules.VersionMismatch, GeneratorRules.InvalidLimit, GeneratorRules.EngineFailed])
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
