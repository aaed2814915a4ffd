using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Rules;

/// <summary>Refuses groups without a name, and two of one name in a file.</summary>
internal sealed class RuleGroupNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART4001", "A rule group's name is missing or taken");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, file) in context.OfKind<RuleFile>())
        {
            var names = new HashSet<string>();
            foreach (var group in file.Groups)
            {
                var problem = group.Name switch
                {
                    "" => $"A group of rule file '{file.Name}' has no name: set Name.",
                    var name when !names.Add(name) =>
                        $"Rule file '{file.Name}' has the group '{name}' twice, and Prometheus refuses it: " +
                        "give this one another name, or put its rules into the first.",
                    _ => null,
                };
                if (problem is not null)
                {
                    yield return new Finding(
                        Rule,
                        context.Span(source, group, nameof(RuleGroup.Name), group.Name, 0, group.Name.Length),
                        problem);
                }
            }
        }
    }
}
