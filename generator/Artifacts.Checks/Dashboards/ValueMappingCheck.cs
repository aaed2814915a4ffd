using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses value mappings that name a value twice: in JSON the second would hide the first.</summary>
internal sealed class ValueMappingCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5008", "A value is mapped twice");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from dashboard in context.OfKind<Dashboard>()
        from panel in dashboard.Artifact.AllPanels().OfType<FieldPanel>()
        from map in panel.Mappings.OfType<ValueMap>()
        from again in map.Options.Keys.GroupBy(value => value, StringComparer.Ordinal).SelectMany(values => values.Skip(1))
        select new Finding(
            Rule,
            context.Origin(dashboard.Source, map, nameof(ValueMap.Options), again, 0, again.Length),
            $"The value '{again}' is mapped twice in panel '{panel.Title}': Grafana would show the last one only; remove one of them.");
}
