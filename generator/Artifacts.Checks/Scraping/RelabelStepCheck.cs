using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Scraping;

/// <summary>Refuses steps of relabeling that lack what their action needs: Prometheus refuses their whole configuration.</summary>
internal sealed class RelabelStepCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3009", "A relabel step lacks what its action needs");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from file in context.OfKind<ScrapeConfigFile>()
        from step in file.Artifact.RelabelSteps()
        let action = step.Config.Action ?? RelabelAction.Replace
        let missing = Missing(step.Config, action)
        where missing is not null
        select new Finding(
            Rule,
            context.Origin(file.Source, step.Config, nameof(RelabelConfig.Action)),
            $"A relabel step of job '{step.Job.JobName}' has the action {action} and no {missing}: set it.");

    private static string? Missing(RelabelConfig step, RelabelAction action) => action switch
    {
        RelabelAction.HashMod when step.Modulus is null or 0 => nameof(RelabelConfig.Modulus),
        RelabelAction.Replace or RelabelAction.HashMod or RelabelAction.Lowercase or RelabelAction.Uppercase
            or RelabelAction.KeepEqual or RelabelAction.DropEqual when step.TargetLabel is null => nameof(RelabelConfig.TargetLabel),
        RelabelAction.Keep or RelabelAction.Drop when step.SourceLabels.Count == 0 => nameof(RelabelConfig.SourceLabels),
        _ => null,
    };
}
