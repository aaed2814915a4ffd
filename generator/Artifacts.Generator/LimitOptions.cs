using System.Globalization;
using Artifacts.Evaluation;
using Artifacts.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Artifacts.Generator;

/// <summary>The limits on evaluation that the project sets with <c>GeneratedArtifacts…</c> properties.</summary>
/// <param name="Limits">The limits; the default where a property is not set or not valid.</param>
/// <param name="Findings">What is wrong with the properties.</param>
internal sealed record LimitOptions(EvaluationLimits Limits, EquatableArray<Finding> Findings)
{
    private const string Prefix = "GeneratedArtifacts";

    /// <summary>Reads the properties, which the targets make visible to the compiler.</summary>
    public static LimitOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var (defaults, caps) = (EvaluationLimits.Default, EvaluationLimits.Caps);
        List<Finding> findings = [];
        var limits = new EvaluationLimits(
            Read("Steps", defaults.Steps, caps.Steps),
            (int)Read("Depth", defaults.Depth, caps.Depth),
            (int)Read("Elements", defaults.Elements, caps.Elements),
            (int)Read("Characters", defaults.Characters, caps.Characters),
            Read("Allocation", defaults.Allocation, caps.Allocation));
        return new LimitOptions(limits, new([.. findings]));

        long Read(string name, long fallback, long greatest)
        {
            if (!provider.GlobalOptions.TryGetValue($"build_property.{Prefix}{name}", out var text) || text.Length == 0)
            {
                return fallback;
            }

            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                && value > 0 && value <= greatest)
            {
                return value;
            }

            findings.Add(new Finding(
                GeneratorRules.InvalidLimit,
                Span: null,
                $"The property {Prefix}{name} is '{text}'; write a whole number from 1 to {greatest}, which is the most that a project may set, or leave it out for {fallback}"));
            return fallback;
        }
    }
}
