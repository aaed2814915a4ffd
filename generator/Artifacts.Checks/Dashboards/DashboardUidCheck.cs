using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses uids that Grafana would not take.</summary>
internal sealed class DashboardUidCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5002", "Invalid dashboard uid");

    private const int Longest = 40;

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, dashboard) in context.OfKind<Dashboard>())
        {
            var uid = dashboard.Uid;
            var wrong = uid.AsSpan().IndexOfAnyExcept(UidCharacters.All);
            var (start, length, message) = uid switch
            {
                "" => (0, 0, $"Dashboard '{dashboard.Title}' has no uid: none follows from its title, so set Uid"),
                _ when wrong >= 0 => (wrong, 1, $"The uid '{uid}' of dashboard '{dashboard.Title}' has the character '{uid[wrong]}'"),
                { Length: > Longest } => (Longest, uid.Length - Longest, $"The uid '{uid}' of dashboard '{dashboard.Title}' has {uid.Length} characters"),
                _ => default,
            };

            if (message is not null)
            {
                yield return new Finding(
                    Rule,
                    context.Characters(uid, start, length) ??
                        context.Origin(source, dashboard, nameof(Dashboard.Uid), defaultsTo: nameof(Dashboard.Title)),
                    $"{message}. Grafana takes 1 to {Longest} of a-z, A-Z, 0-9, '-' and '_'.");
            }
        }
    }
}
