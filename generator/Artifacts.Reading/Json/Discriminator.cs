using System.Text.Json;
using Artifacts.Json.Shapes;
using Artifacts.Text;

namespace Artifacts.Reading.Json;

/// <summary>The field that tells which of several records a value is.</summary>
internal static class Discriminator
{
    private const int MostNames = 12;

    /// <summary>What the field says; <see langword="null"/> where there is none, or no text in it.</summary>
    public static string? Told(UnionShape union, JsonElement json)
    {
        foreach (var name in union.Discriminator)
        {
            if (json.ValueKind is not JsonValueKind.Object || !json.TryGetProperty(name, out json))
            {
                return null;
            }
        }

        return json.ValueKind is JsonValueKind.String ? json.GetString() : null;
    }

    /// <summary>What is to be said of what the field says.</summary>
    public static (Severity Severity, string Message)? Check(UnionShape union, string? told, JsonElement json)
    {
        if (union.Find(told) is not null ? told is not null || !MustTell(union, json) : !union.Values.Any())
        {
            return null;
        }

        var field = string.Join('.', union.Discriminator);
        var what = told is null
            ? $"There is no '{field}' that says what this is, such as {Choice(union.Values)}"
            : $"The '{field}' is '{Excerpt.Of(told)}', but should be one of {Choice(union.Values)}";

        // What a 'kind' of the newer form says decides how all else is read, and Grafana refuses those that it doesn't
        // know. It passes over a 'type' that it doesn't know.
        return field is "kind" ? (Severity.Error, what + ".") : (Severity.Warning, what + ": it is kept as it is.");
    }

    /// <summary>Some of the names that may stand somewhere.</summary>
    public static string Choice(IEnumerable<string> names)
    {
        var some = names.Take(MostNames + 1).ToArray();
        return some.Length > MostNames ? string.Join(", ", some.Take(MostNames)) + " …" : string.Join(", ", some);
    }

    // A query is what its data source, or that of its panel, makes of it; and a panel from the library is told there.
    private static bool MustTell(UnionShape union, JsonElement json) =>
        union.Discriminator is ["type"] && !union.IsToldByOwner && !json.TryGetProperty("libraryPanel", out _);
}
