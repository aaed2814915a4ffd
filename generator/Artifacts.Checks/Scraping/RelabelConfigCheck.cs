using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Scraping;

/// <summary>Refuses steps of relabeling that lack what their action needs: Prometheus wouldn't start with them.</summary>
internal sealed class RelabelConfigCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3008", "An incomplete relabel step");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from step in RelabelStep.In(context)
        let missing = Missing(step.Action, step.Config)
        where missing is not null
        select new Finding(
            Rule,
            context.Span(step.Source, step.Config, nameof(RelabelConfig.Action)),
            $"Relabel {step.Name} has the action {step.Action}, but {missing}.");

    private static string? Missing(RelabelAction action, RelabelConfig step) => action switch
    {
        RelabelAction.HashMod when step.Modulus is null or <= 0 => "no Modulus: set what the hash is divided by",
        RelabelAction.Replace or RelabelAction.HashMod or RelabelAction.Lowercase or RelabelAction.Uppercase or
            RelabelAction.KeepEqual or RelabelAction.DropEqual when string.IsNullOrEmpty(step.TargetLabel?.Name) =>
            "no TargetLabel: set the label that it is about",
        RelabelAction.Keep or RelabelAction.Drop when step.Regex is null =>
            "no Regex: without one it matches everything, so say what it should match",
        RelabelAction.Keep or RelabelAction.Drop when step.SourceLabels.Count == 0 =>
            "no SourceLabels: set the labels that the regex is matched against",
        RelabelAction.LabelDrop or RelabelAction.LabelKeep or RelabelAction.LabelMap when step.Regex is null =>
            "no Regex: without one it matches every label, so say which",
        _ => null,
    };
}
