using Artifacts.Prometheus;
using Artifacts.Text;
using Artifacts.Usage;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Usage;

/// <summary>Refuses derived keep-lists that come to nothing: the job would scrape and drop everything.</summary>
internal sealed class EmptyKeepListCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3012", "A derived keep-list keeps nothing");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from file in context.OfKind<ScrapeConfigFile>()
        from job in file.Artifact.ScrapeConfigs
        from step in job.MetricRelabelConfigs
        where step.IsDerived() && step.Regex!.Series.Count == 0
        where !context.Program.In(file.Artifact.Environment).UsedOf(job).Any()
        select new Finding(
            Rule,
            context.Origin(file.Source, step, nameof(RelabelConfig.Regex)),
            $"Job '{job.JobName}' keeps what the program uses, but no dashboard, variable or rule uses a metric of " +
            (job.Exporters.Count == 0
                ? "no exporter, and the job names none: add to its Exporters what its targets are."
                : $"{string.Join(", ", job.Exporters.Select(exporter => $"'{exporter}'"))}: use one, set the metrics' Exporter, or leave the job out."));
}
