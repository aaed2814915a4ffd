using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Artifacts.Benchmarks;

/// <summary>Whether two contenders did comparable work: one dashboard of each, value by value.</summary>
internal static class DashboardComparison
{
    private const int Examples = 10;

    /// <summary>Compares the first dashboard of two output folders.</summary>
    public static string Of(string ours, string theirs)
    {
        string ourFile = First(ours);
        string theirFile = First(theirs);
        long ourBytes = new FileInfo(ourFile).Length;
        long theirBytes = new FileInfo(theirFile).Length;
        Dictionary<string, string> our = Values(ourFile);
        Dictionary<string, string> their = Values(theirFile);
        var table = new MarkdownTable("One dashboard", "Artifacts", "SDK", "equal");
        AddCount("panels and rows", ".type", path => path.Count(character => character == '.') == 2 && path.StartsWith(".panels[", StringComparison.Ordinal));
        AddCount("queries", ".expr");
        AddCount("legends", ".legendFormat");
        AddCount("units", ".unit");
        AddCount("thresholds", ".value", path => path.Contains("steps", StringComparison.Ordinal));
        AddCount("positions on the grid", "", path => path.Contains(".gridPos.", StringComparison.Ordinal));
        AddCount("all values", "");
        table.Add("bytes", Number(ourBytes), Number(theirBytes), string.Create(CultureInfo.InvariantCulture, $"ratio {(double)ourBytes / theirBytes:F2}"));

        var text = new StringBuilder("Comparable work:\n\n").Append(table);
        AppendExamples(text, "differs", our.Where(value => their.TryGetValue(value.Key, out string? other) && other != value.Value)
            .Select(value => $"{value.Key}: {value.Value}, SDK {their[value.Key]}"));
        AppendExamples(text, "only Artifacts", our.Keys.Except(their.Keys, StringComparer.Ordinal).Select(path => $"{path}: {our[path]}"));
        AppendExamples(text, "only SDK", their.Keys.Except(our.Keys, StringComparer.Ordinal).Select(path => $"{path}: {their[path]}"));
        return text.ToString();

        void AddCount(string what, string end, Func<string, bool>? only = null)
        {
            bool Selected(string path) => path.EndsWith(end, StringComparison.Ordinal) && only?.Invoke(path) != false;
            table.Add(
                what, Number(our.Keys.Count(Selected)), Number(their.Keys.Count(Selected)),
                Number(our.Count(value => Selected(value.Key) && their.TryGetValue(value.Key, out string? other) && other == value.Value)));
        }
    }

    private static string First(string folder) =>
        Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Values(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(document.RootElement, "");
        return values;

        void Collect(JsonElement element, string path)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (JsonProperty property in element.EnumerateObject())
                    {
                        Collect(property.Value, path + "." + property.Name);
                    }

                    break;
                case JsonValueKind.Array:
                    int index = 0;
                    foreach (JsonElement item in element.EnumerateArray())
                    {
                        Collect(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"));
                    }

                    break;
                default:
                    values.Add(path, element.GetRawText());
                    break;
            }
        }
    }

    // The same field of every panel is one difference, not thirty.
    private static void AppendExamples(StringBuilder text, string title, IEnumerable<string> paths)
    {
        string[] lines = [.. paths.DistinctBy(line => string.Concat(line.Split(':')[0].Where(character => !char.IsAsciiDigit(character))))];
        if (lines.Length > 0)
        {
            text.Append('\n').Append(title).Append(" (each kind once): ").AppendJoin("; ", lines.Take(Examples))
                .Append(lines.Length > Examples ? " …\n" : "\n");
        }
    }
}
