using Artifacts.Metrics;
using Artifacts.Text;
using Artifacts.Usage;

namespace Artifacts.Checks.Usage;

/// <summary>Refuses queries for metrics that no job of the program scrapes: there will be no data.</summary>
internal sealed class UnscrapedMetricCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3011", "A metric that no job scrapes");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from use in context.Queries
        let jobs = context.Program.In(use.Source.Artifact.Environment).Jobs

        // Without jobs, the program says nothing of what is scraped.
        where jobs.Count > 0
        from series in use.Series.Metrics
        where series.Metric.Exporter is not { IsExternal: true } && !jobs.Any(job => job.Exposes(series.Metric))

        // A metric of no exporter may be scraped by anybody, unless a keep-list has to know.
        where series.Metric.Exporter is not null || context.Program.HasDerivedKeepList
        select new Finding(
            Rule,
            context.Origin(use.Source, use.Owner, use.Property, use.Query, series.Start, series.Length),
            Message(use.Name, series.Metric));

    private static string Message(string asker, Metric metric) => metric.Exporter is { } exporter
        ? $"A query of {asker} asks for '{metric.Name}' of the exporter '{exporter}', which no scrape job has among its Exporters: there would be no data. " +
            "Add the exporter to the job that scrapes it, or set its IsExternal if a job outside of this program does."
        : $"A query of {asker} asks for '{metric.Name}', of which nobody says who exposes it, and a scrape job keeps only what the program uses: " +
            "set the metric's Exporter, and put that among the Exporters of the job that scrapes it.";
}
