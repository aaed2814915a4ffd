using System.Runtime.CompilerServices;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>What programs are made of: the rows and fragments of <c>Grammar/</c>.</summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, IReadOnlyList<Row>> fitting = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<Row> rows = [.. Lines("Expressions").Select(Row.Parse)];

    public static Grammar Default { get; } = new();

    public IReadOnlyList<Fragment> Statements { get; } = Fragments("Statements");

    /// <summary>Enums: every program has one.</summary>
    public IReadOnlyList<Fragment> Enums { get; } = Fragments("Enums");

    /// <summary>Types, beside the program's class.</summary>
    public IReadOnlyList<Fragment> Types { get; } = Fragments("Types");

    /// <summary>Methods of the program's class.</summary>
    public IReadOnlyList<Fragment> Methods { get; } = Fragments("Methods");

    /// <summary>The rows whose result may be a type.</summary>
    public IReadOnlyList<Row> RowsFor(CSharpType type, TypeFamilies families)
    {
        var key = type.ToString();
        if (!fitting.TryGetValue(key, out var found))
        {
            found = [.. rows.Where(row => row.Result.Fits(type, [], families))];

            // What a program declares has names of its own, so its types would only fill the cache.
            if (!key.Any(char.IsAsciiDigit))
            {
                fitting[key] = found;
            }
        }

        return found;
    }

    private static IEnumerable<string> Lines(string name) =>
        Directory.EnumerateFiles(Path.Combine(Folder(), name), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadAllLines)
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));

    private static List<Fragment> Fragments(string name)
    {
        var fragments = new List<Fragment>();
        string? head = null;
        var lines = new List<string>();
        foreach (var line in Lines(name).Append("---"))
        {
            if (!line.StartsWith("---", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            if (head is not null)
            {
                fragments.Add(Fragment.Parse(head, lines));
            }

            (head, lines) = (line, []);
        }

        return fragments;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Grammar");
}
