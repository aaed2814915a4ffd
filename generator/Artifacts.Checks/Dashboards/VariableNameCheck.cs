using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses variables that queries couldn't name, or would name twice.</summary>
internal sealed class VariableNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5004", "A variable's name is taken or invalid");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, dashboard) in context.OfKind<Dashboard>())
        {
            var names = new HashSet<string>();
            foreach (var variable in dashboard.Variables)
            {
                if (Problem(variable.Name, names) is { } problem)
                {
                    yield return new Finding(
                        Rule,
                        context.Origin(source, variable, nameof(Variable.Name), variable.Name, 0, variable.Name.Length),
                        $"Variable '{variable.Name}' of dashboard '{dashboard.Title}' {problem}");
                }
            }
        }
    }

    private static string? Problem(string name, HashSet<string> names) => name switch
    {
        _ when name.Length == 0 || name.Any(character => character != '_' && !char.IsAsciiLetterOrDigit(character)) =>
            "can't be used in queries: name it with letters, digits and underscores.",
        _ when name.StartsWith("__", StringComparison.Ordinal) =>
            "begins with two underscores, as Grafana's own variables do: give it another name.",
        _ when !names.Add(name) => "is there already: give this one another name.",
        _ => null,
    };
}
