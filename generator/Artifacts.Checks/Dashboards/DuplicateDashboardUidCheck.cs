using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses two dashboards of one uid: the second would replace the first when they are provisioned.</summary>
internal sealed class DuplicateDashboardUidCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5001", "Two dashboards of one uid");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var known = new Dictionary<string, (CheckedArtifact Source, Dashboard Artifact)>();
        foreach (var (source, dashboard) in context.OfKind<Dashboard>())
        {
            var uid = dashboard.Uid;
            if (uid.Length > 0 && !known.TryAdd(uid, (source, dashboard)))
            {
                var first = known[uid];
                yield return new Finding(
                    Rule,
                    context.Characters(uid, 0, uid.Length) ??
                        context.Span(source, dashboard, nameof(Dashboard.Uid), defaultsTo: nameof(Dashboard.Title)),
                    $"Dashboard '{dashboard.Title}' has the uid '{uid}' of dashboard '{first.Artifact.Title}' at " +
                    $"{first.Source.DefinitionSpan.NameIt()}. Grafana keeps one dashboard a uid: give this one another Uid.");
            }
        }
    }
}
