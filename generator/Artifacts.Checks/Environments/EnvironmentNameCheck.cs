using Artifacts.Text;

namespace Artifacts.Checks.Environments;

/// <summary>Refuses environments whose name can't be that of a folder, and two of one name that say different things.</summary>
internal sealed class EnvironmentNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART6001", "An environment's name is missing, invalid or taken");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var known = new Dictionary<string, DeploymentEnvironment>();
        foreach (var (source, environment) in context.Environments)
        {
            if (Problem(environment, known) is { } problem)
            {
                yield return new Finding(
                    Rule,
                    context.Origin(source, environment, nameof(DeploymentEnvironment.Name), environment.Name, 0, environment.Name.Length),
                    problem);
            }
        }
    }

    private static string? Problem(DeploymentEnvironment environment, Dictionary<string, DeploymentEnvironment> known)
    {
        var name = environment.Name;
        if (name.Length == 0)
        {
            return "An environment has no name: its files need a folder. Set its Name, such as 'production'.";
        }

        if (name.Length > 63 || name[0] == '-' || name.Any(character => !(char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')))
        {
            return $"The environment's name '{name}' is also its folder: write at most 63 of a-z, 0-9 and '-', and no '-' at the beginning.";
        }

        return known.TryAdd(name, environment) || known[name] == environment
            ? null
            : $"Two environments are called '{name}' and differ in what they say: give one of them another name, or use one record for both.";
    }
}
