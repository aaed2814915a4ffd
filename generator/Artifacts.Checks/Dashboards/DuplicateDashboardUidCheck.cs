using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>
/// Refuses two dashboards of one uid that go to the same Grafana: the second would replace the first when they are provisioned.
/// </summary>
internal sealed class DuplicateDashboardUidCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5001", "Two dashboards of one uid");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var known = new Dictionary<string, List<(CheckedArtifact Source, Dashboard Artifact)>>();
        foreach (var (source, dashboard) in context.OfKind<Dashboard>())
        {
            var uid = dashboard.Uid;
            if (uid.Length == 0)
            {
                continue;
            }

            if (!known.TryGetValue(uid, out var others))
            {
                known.Add(uid, others = []);
            }

            if (others.FindIndex(other => AreTogether(dashboard, other.Artifact)) is var first and >= 0)
            {
                var other = others[first];
                var where = dashboard.Environment is { } environment ? $" in the environment '{environment.Name}'" : "";
                yield return new Finding(
                    Rule,
                    context.Characters(uid, 0, uid.Length) ??
                        context.Origin(source, dashboard, nameof(Dashboard.Uid), defaultsTo: nameof(Dashboard.Title)),
                    $"Dashboard '{dashboard.Title}' has the uid '{uid}' of dashboard '{other.Artifact.Title}' at " +
                    $"{other.Source.DefinitionSpan.NameIt()}{where}. Grafana keeps one dashboard a uid: give this one another Uid.");
            }
            else
            {
                others.Add((source, dashboard));
            }
        }
    }

    // What is of no environment is for all of them.
    private static bool AreTogether(Dashboard one, Dashboard other) =>
        one.Environment is null || other.Environment is null ||
        string.Equals(one.Environment.Name, other.Environment.Name, StringComparison.Ordinal);
}
