using System.Text;
using Artifacts.Evaluation.Tests.Oracle;

namespace Artifacts.Evaluation.Tests.Provenance;

/// <summary>A program with marks in its source, and what its artifact's text and objects must say about where they came from.</summary>
/// <param name="Name"><c>File/name</c>.</param>
/// <param name="Sources">Its files.</param>
/// <param name="Text">The artifact's text, with pictures for characters that can't be seen; <see langword="null"/> where nothing is said about it.</param>
/// <param name="Marks">For each character of the text, the mark of its source.</param>
/// <param name="Facts">What else is expected, as <c>(question, answer)</c>.</param>
/// <param name="HasByteOrderMark">Whether the files begin with one.</param>
internal sealed record ProvenanceCase(
    string Name,
    IReadOnlyList<MarkedSource> Sources,
    string? Text,
    string? Marks,
    IReadOnlyList<(string Question, string Answer)> Facts,
    bool HasByteOrderMark)
{
    private const string CaseMark = "--- ";
    private const string FileMark = "+++ ";
    private const string FactMark = "> ";
    private const string LineEndingFact = "crlf";
    private const string ByteOrderFact = "bom";

    private static readonly Lazy<IReadOnlyDictionary<string, ProvenanceCase>> Cases = new(() => Read().ToDictionary(found => found.Name, StringComparer.Ordinal));

    /// <summary>All of <c>Cases/</c>, by name.</summary>
    public static IReadOnlyDictionary<string, ProvenanceCase> All => Cases.Value;

    /// <summary>The program as the compiler takes it.</summary>
    public TestProgram Program => new(
        Name, "", ProgramKind.Value, [.. Sources.Select(source => new ProgramSource(source.Path, source.Text, 0, -1))], [], []);

    /// <summary>A character as data files show it.</summary>
    public static string Show(string text) =>
        text.Replace('\n', '⏎').Replace('\r', '␍').Replace('\t', '␉').Replace('\e', '␛').Replace('\0', '␀');

    private static IEnumerable<ProvenanceCase> Read()
    {
        var folder = Path.Combine(ProgramCatalog.Folder, "..", "Provenance", "Cases");
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            var topic = Path.GetFileName(file).Split('.')[0];
            for (var start = 0; start < lines.Length;)
            {
                var next = Array.FindIndex(lines, start + 1, line => line.StartsWith(CaseMark, StringComparison.Ordinal));
                var end = next < 0 ? lines.Length : next;
                yield return Parse($"{topic}/{lines[start][CaseMark.Length..].Trim()}", lines.AsSpan((start + 1)..end));
                start = end;
            }
        }
    }

    private static ProvenanceCase Parse(string name, ReadOnlySpan<string> lines)
    {
        var files = new List<(string Path, StringBuilder Text)> { ("Program.cs", new()) };
        var facts = new List<(string, string)>();
        var texts = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith(FileMark, StringComparison.Ordinal))
            {
                files.Add((line[FileMark.Length..].Trim(), new()));
            }
            else if (line.StartsWith('|'))
            {
                texts.Add(line[1..^1]);
            }
            else if (line.StartsWith(FactMark, StringComparison.Ordinal))
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                facts.Add(colon < 0 ? (line[FactMark.Length..].Trim(), "") : (line[FactMark.Length..colon], line[(colon + 2)..]));
            }
            else
            {
                files[^1].Text.Append(line).Append('\n');
            }
        }

        var lineEnding = facts.Remove((LineEndingFact, "")) ? "\r\n" : "\n";
        var hasByteOrderMark = facts.Remove((ByteOrderFact, ""));
        return new(
            name,
            [.. files.Select(file => MarkedSource.Parse(file.Path, file.Text.ToString().ReplaceLineEndings(lineEnding)))],
            texts.Count > 0 ? texts[0] : null,
            texts.Count > 1 ? texts[1] : null,
            facts,
            hasByteOrderMark);
    }
}
