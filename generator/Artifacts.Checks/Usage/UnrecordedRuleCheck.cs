using Artifacts.Text;

namespace Artifacts.Checks.Usage;

/// <summary>Refuses queries for what a recording rule records that is in no rule file: there will be no data.</summary>
internal sealed class UnrecordedRuleCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART4004", "A recording rule that no file has");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from use in context.Queries
        let recorded = context.Program.In(use.Source.Artifact.Environment).RecordedNames
        from rule in use.Series.Rules
        where !recorded.Contains(rule.Rule.Record)
        select new Finding(
            Rule,
            context.Origin(use.Source, use.Owner, use.Property, use.Query, rule.Start, rule.Length),
            $"A query of {use.Name} asks for '{rule.Rule.Record}', which no rule file of the program records: add the recording rule to a group of one.");
}
