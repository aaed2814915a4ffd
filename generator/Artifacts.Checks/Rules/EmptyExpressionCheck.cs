using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Rules;

/// <summary>Refuses rules that evaluate nothing.</summary>
internal sealed class EmptyExpressionCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART4003", "A rule without an expression");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from found in RulesOf.All(context)
        where string.IsNullOrWhiteSpace(found.Rule.Expr.Text)
        select new Finding(
            Rule,
            context.Span(found.Source, found.Rule, nameof(Prometheus.Rule.Expr)),
            $"The expression of {found.Rule.NameIt()} is empty, and Prometheus refuses it: write PromQL, or leave the rule out.");
}
