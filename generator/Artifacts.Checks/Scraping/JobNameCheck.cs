using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Scraping;

/// <summary>Refuses jobs without a name, and two of one name in a configuration.</summary>
internal sealed class JobNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3005", "A job's name is missing or taken");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, file) in context.OfKind<ScrapeConfigFile>())
        {
            var names = new HashSet<string>();
            foreach (var job in file.ScrapeConfigs)
            {
                var problem = job.JobName switch
                {
                    "" => "has a job without a name: set JobName, it becomes the label 'job'.",
                    var name when !names.Add(name) =>
                        $"has the job '{name}' twice, and Prometheus refuses a configuration with two jobs of one name: " +
                        "give this one another name, or a file of its own if they are alternatives.",
                    _ => null,
                };
                if (problem is not null)
                {
                    yield return new Finding(
                        Rule,
                        context.Span(source, job, nameof(ScrapeConfig.JobName), job.JobName, 0, job.JobName.Length),
                        $"Scrape configuration '{file.Name}' {problem}");
                }
            }
        }
    }
}
