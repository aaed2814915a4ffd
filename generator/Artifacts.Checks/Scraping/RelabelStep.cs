using Artifacts.Prometheus;

namespace Artifacts.Checks.Scraping;

/// <summary>A step of relabeling, and where it stands.</summary>
/// <param name="Source">The artifact.</param>
/// <param name="Job">The job.</param>
/// <param name="List">Prometheus's name of the list.</param>
/// <param name="Number">Which step of the list it is, from 1.</param>
/// <param name="Config">The step.</param>
internal sealed record RelabelStep(CheckedArtifact Source, ScrapeConfig Job, string List, int Number, RelabelConfig Config)
{
    /// <summary>The step for messages: <c>step 2 of metric_relabel_configs in job 'x'</c>.</summary>
    public string Name => $"step {Number} of {List} in job '{Job.JobName}'";

    /// <summary>What the step does, with Prometheus's default.</summary>
    public RelabelAction Action => Config.Action ?? RelabelAction.Replace;

    /// <summary>All steps, in the order of the artifacts.</summary>
    public static IEnumerable<RelabelStep> In(CheckContext context) =>
        from file in context.OfKind<ScrapeConfigFile>()
        from job in file.Artifact.ScrapeConfigs
        from step in Of(file.Source, job, "relabel_configs", job.RelabelConfigs)
            .Concat(Of(file.Source, job, "metric_relabel_configs", job.MetricRelabelConfigs))
        select step;

    private static IEnumerable<RelabelStep> Of(
        CheckedArtifact source, ScrapeConfig job, string list, IReadOnlyList<RelabelConfig> steps) =>
        steps.Select((step, index) => new RelabelStep(source, job, list, index + 1, step));
}
