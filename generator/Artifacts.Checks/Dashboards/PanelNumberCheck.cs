using System.Collections;
using Artifacts.Grafana;
using Artifacts.Json;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses infinities and NaN: JSON can't write them.</summary>
internal sealed class PanelNumberCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5007", "A number that JSON can't hold", Configurable: false);

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var findings = new List<Finding>();
        foreach (var (source, dashboard) in context.OfKind<Dashboard>())
        {
            foreach (var panel in dashboard.AllPanels())
            {
                Check(panel, (owner, property, number) => findings.Add(new Finding(
                    Rule,
                    context.Origin(source, owner, property),
                    $"'{property}' in panel '{panel.Title}' is {FormattableString.Invariant($"{number}")}, which JSON can't hold: " +
                    "give it a finite number, or leave it out.")));
            }
        }

        return findings;
    }

    private static void Check(IJsonRecord record, Action<object, string, double> report)
    {
        foreach (var slot in record.Slots)
        {
            switch (slot.Value)
            {
                case double number when !double.IsFinite(number):
                    report(record, record.Shape.Fields[slot.Field].Name, number);
                    break;
                case IJsonRecord one:
                    Check(one, report);
                    break;
                case IList list:
                    for (var index = 0; index < list.Count; index++)
                    {
                        if (list[index] is IJsonRecord inner)
                        {
                            Check(inner, report);
                        }
                    }

                    break;
            }
        }
    }
}
