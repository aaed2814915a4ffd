using System.Globalization;
using System.Text.Json;

namespace Artifacts.Models.Tests.Comparing;

/// <summary>Compares JSON: the order of fields says nothing, and numbers are equal by value.</summary>
internal static class JsonComparison
{
    public static IEnumerable<Finding> Compare(JsonElement ours, JsonElement theirs, string path = "") => (ours.ValueKind, theirs.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Objects(ours, theirs, path),
        (JsonValueKind.Array, JsonValueKind.Array) when ours.GetArrayLength() == theirs.GetArrayLength() =>
            ours.EnumerateArray().Zip(theirs.EnumerateArray()).SelectMany(pair => Compare(pair.First, pair.Second, path + "[]")),
        (JsonValueKind.Number, JsonValueKind.Number) when Number(ours).Equals(Number(theirs)) => [],
        _ when ours.ValueKind == theirs.ValueKind && JsonElement.DeepEquals(ours, theirs) => [],
        _ => [new(path, ours, theirs)],
    };

    private static IEnumerable<Finding> Objects(JsonElement ours, JsonElement theirs, string path)
    {
        foreach (var name in ours.EnumerateObject().Concat(theirs.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal))
        {
            var inner = path.Length == 0 ? name : $"{path}.{name}";
            JsonElement? our = ours.TryGetProperty(name, out var one) ? one : null;
            JsonElement? their = theirs.TryGetProperty(name, out var other) ? other : null;
            if (our is null || their is null)
            {
                yield return new(inner, our, their);
                continue;
            }

            foreach (var finding in Compare(one, other, inner))
            {
                yield return finding;
            }
        }
    }

    private static double Number(JsonElement json) => double.Parse(json.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
