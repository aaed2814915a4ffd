using System.Collections.Concurrent;
using System.Text.Json;

namespace Artifacts.Models.Tests.Drafts;

/// <summary>Values that the SDK takes, but no property: they are said in extension data.</summary>
internal static class Misfits
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The fields, each with one of its values.</summary>
    public static IReadOnlyDictionary<string, string> All => Known;

    public static void Add(string field, JsonElement value) => Known.TryAdd(field, value.GetRawText());
}
