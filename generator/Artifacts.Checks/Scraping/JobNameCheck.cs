using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Scraping;

/// <summary>Refuses jobs that Prometheus couldn't tell apart: it refuses their whole configuration.</summary>
internal sealed class JobNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3005", "A job's name is empty or taken");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, file) in context.OfKind<ScrapeConfigFile>())
        {
            var names = new HashSet<string>();
            foreach (var job in file.ScrapeConfigs)
            {
                var problem = job.JobName.Length == 0
                    ? $"A job of {file.NameIt()} has no name: Prometheus needs one for the label 'job'."
                    : names.Add(job.JobName)
                        ? null
                        : $"Job '{job.JobName}' is in {file.NameIt()} already. Prometheus refuses two jobs of one name: " +
                          "give this one another, or put alternatives into files of their own.";
                if (problem is not null)
                {
                    yield return new Finding(
                        Rule,
                        context.Origin(source, job, nameof(ScrapeConfig.JobName), job.JobName, 0, job.JobName.Length),
                        problem);
                }
            }
        }
    }
}
