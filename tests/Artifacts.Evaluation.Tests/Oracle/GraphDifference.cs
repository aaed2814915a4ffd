using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Finds the first place where two graphs of authoring records differ.</summary>
internal sealed class GraphDifference
{
    private readonly HashSet<(object, object)> compared = new(PairComparer.Instance);

    /// <summary>A line with the place and both values; <see langword="null"/> when the graphs are equal.</summary>
    public static string? Between(object? native, object? evaluated) =>
        new GraphDifference().Compare(native, evaluated, "artifact");

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IFormattable number => $"{value.GetType().Name} {number.ToString(null, CultureInfo.InvariantCulture)}",
        _ => value.GetType().Name,
    };

    private string? Compare(object? native, object? evaluated, string place)
    {
        if (native is null || evaluated is null)
        {
            return ReferenceEquals(native, evaluated) ? null : Differ(native, evaluated, place);
        }

        if (!native.GetType().IsValueType && !compared.Add((native, evaluated)))
        {
            return null;
        }

        return (native, evaluated) switch
        {
            (string, _) or (_, string) => native.Equals(evaluated) ? null : Differ(native, evaluated, place),
            (IEnumerable natives, IEnumerable evaluateds) => CompareSequences(natives, evaluateds, place),
            _ when native.GetType() != evaluated.GetType() => Differ(native, evaluated, place),
            _ when native.GetType().Assembly == typeof(Artifact).Assembly && !native.GetType().IsEnum =>
                CompareProperties(native, evaluated, place),
            _ => native.Equals(evaluated) && string.Equals(Show(native), Show(evaluated), StringComparison.Ordinal)
                ? null
                : Differ(native, evaluated, place),
        };
    }

    private string? CompareSequences(IEnumerable native, IEnumerable evaluated, string place)
    {
        var natives = native.Cast<object?>().ToList();
        var evaluateds = evaluated.Cast<object?>().ToList();
        for (var index = 0; index < Math.Min(natives.Count, evaluateds.Count); index++)
        {
            if (Compare(natives[index], evaluateds[index], $"{place}[{index}]") is { } difference)
            {
                return difference;
            }
        }

        return natives.Count == evaluateds.Count ? null : Differ(natives.Count, evaluateds.Count, $"{place}.Count");
    }

    private string? CompareProperties(object native, object evaluated, string place) =>
        native.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => Compare(property.GetValue(native), property.GetValue(evaluated), $"{place}.{property.Name}"))
            .FirstOrDefault(difference => difference is not null);

    private static string Differ(object? native, object? evaluated, string place) =>
        $"{place} differs\nnative:    {Show(native)}\nevaluated: {Show(evaluated)}";

    /// <summary>Records compare by value; a graph is walked by reference.</summary>
    private sealed class PairComparer : IEqualityComparer<(object, object)>
    {
        public static readonly PairComparer Instance = new();

        public bool Equals((object, object) x, (object, object) y) =>
            ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((object, object) obj) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Item1),
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Item2));
    }
}
