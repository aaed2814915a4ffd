using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Rules;

/// <summary>Refuses rules that ask for nothing.</summary>
internal sealed class EmptyRuleCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART4003", "A rule without an expression");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from file in context.OfKind<RuleFile>()
        from rule in file.Artifact.AllRules()
        where string.IsNullOrWhiteSpace(rule.Expr.Text)
        select new Finding(
            Rule,
            context.Origin(file.Source, rule, nameof(rule.Expr)),
            $"The expression of {rule.NameIt()} is empty: write PromQL, or leave the rule out.");
}
