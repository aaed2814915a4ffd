using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Rules;

/// <summary>Refuses groups that Prometheus couldn't tell apart: it refuses their whole file.</summary>
internal sealed class RuleGroupNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART4001", "A rule group's name is empty or taken");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, file) in context.OfKind<RuleFile>())
        {
            var names = new HashSet<string>();
            foreach (var group in file.Groups)
            {
                var problem = group.Name.Length == 0
                    ? $"A rule group of {file.NameIt()} has no name: Prometheus needs one."
                    : names.Add(group.Name)
                        ? null
                        : $"Rule group '{group.Name}' is in {file.NameIt()} already. Prometheus refuses two groups of one name in a " +
                          "file: give this one another.";
                if (problem is not null)
                {
                    yield return new Finding(
                        Rule, context.Origin(source, group, nameof(RuleGroup.Name), group.Name, 0, group.Name.Length), problem);
                }
            }
        }
    }
}
