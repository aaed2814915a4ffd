using System.Text.Json;

namespace Artifacts.Reading.Tests.Support;

/// <summary>Compares JSON: numbers as they are written, lists in order, objects in whatever order.</summary>
internal static class JsonDifference
{
    /// <summary>Where two texts first differ; <see langword="null"/> where they say the same.</summary>
    public static string? Find(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual)
    {
        var options = new JsonDocumentOptions { MaxDepth = 1000 };
        using var one = JsonDocument.Parse(expected, options);
        using var other = JsonDocument.Parse(actual, options);
        return Find(one.RootElement, other.RootElement, "$");
    }

    private static string? Find(JsonElement expected, JsonElement actual, string path) => (expected.ValueKind, actual.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => InObject(expected, actual, path),
        (JsonValueKind.Array, JsonValueKind.Array) => InList(expected, actual, path),
        (JsonValueKind.String, JsonValueKind.String) when string.Equals(expected.GetString(), actual.GetString(), StringComparison.Ordinal) => null,
        (not JsonValueKind.String, not JsonValueKind.String) when string.Equals(expected.GetRawText(), actual.GetRawText(), StringComparison.Ordinal) => null,
        _ => $"{path}: {Short(expected)} became {Short(actual)}",
    };

    private static string? InObject(JsonElement expected, JsonElement actual, string path)
    {
        var values = actual.EnumerateObject().ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
        foreach (var property in expected.EnumerateObject())
        {
            var inner = $"{path}.{property.Name}";
            if (!values.Remove(property.Name, out var value))
            {
                return $"{inner} is lost";
            }

            if (Find(property.Value, value, inner) is { } difference)
            {
                return difference;
            }
        }

        return values.Count > 0 ? $"{path}.{values.Keys.First()} is new" : null;
    }

    private static string? InList(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return $"{path} has {actual.GetArrayLength()} items instead of {expected.GetArrayLength()}";
        }

        return expected.EnumerateArray().Zip(actual.EnumerateArray())
            .Select((pair, index) => Find(pair.First, pair.Second, $"{path}[{index}]"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string Short(JsonElement json)
    {
        var text = json.GetRawText();
        return text.Length > 60 ? text[..60] + "…" : text;
    }
}
