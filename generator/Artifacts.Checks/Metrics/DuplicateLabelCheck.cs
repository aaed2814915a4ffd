using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses one label with two values, and one label listed twice.</summary>
internal sealed class DuplicateLabelCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3009", "A label is there twice");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var ofMetrics =
            from use in context.Operands.Metrics
            from name in Repeated(use.Metric.Labels.Select(label => label.Name))
            select new Finding(
                Rule,
                context.Span(use.Source, use.Metric, nameof(Metric.Labels)),
                $"Metric '{use.Metric.Name}' lists the label '{name}' twice: leave one out.");

        var given =
            from pairs in LabelPairs.In(context).GroupBy(pair => (pair.Owner, pair.Property), ByOwner.Instance)
            from pair in Repeats(pairs)
            select new Finding(
                Rule,
                context.Span(pair.Source, pair.Pair, nameof(LabelPair.Name), pair.Name, 0, pair.Name.Length),
                $"The {pair.Kind} '{pair.Name}' already has a value here, and Prometheus refuses two: leave one out.");

        return ofMetrics.Concat(given);
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name).Where(same => same.Skip(1).Any()).Select(same => same.Key);

    private static LabelPairs[] Repeats(IEnumerable<LabelPairs> pairs)
    {
        var names = new HashSet<string>();
        return pairs.Where(pair => !names.Add(pair.Name)).ToArray();
    }

    // Two rules may be equal, but are two.
    private sealed class ByOwner : IEqualityComparer<(object Owner, string Property)>
    {
        public static readonly ByOwner Instance = new();

        public bool Equals((object Owner, string Property) x, (object Owner, string Property) y) =>
            ReferenceEquals(x.Owner, y.Owner) && string.Equals(x.Property, y.Property, StringComparison.Ordinal);

        public int GetHashCode((object Owner, string Property) obj) => ReferenceEqualityComparer.Instance.GetHashCode(obj.Owner);
    }
}
