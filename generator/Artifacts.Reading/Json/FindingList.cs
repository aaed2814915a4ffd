using Artifacts.Text;

namespace Artifacts.Reading.Json;

/// <summary>What is to be said about a file, as far as anybody would read it.</summary>
internal sealed class FindingList(ReadOnlyMemory<byte> utf8)
{
    // A file of millions of mistakes is one mistake.
    private const int Most = 1000;

    private readonly List<ReadingFinding> findings = [];
    private readonly TextPosition position = new(utf8);
    private readonly int[] counts = new int[2];

    public IReadOnlyList<ReadingFinding> Findings => findings;

    public bool HasErrors => counts[Index(Severity.Error)] > 0;

    public bool IsFull(Severity severity) => counts[Index(severity)] > Most;

    public void Error(string path, int offset, string message) => Add(Severity.Error, path, offset, message);

    public void Add(Severity severity, string path, int offset, string message)
    {
        var count = ++counts[Index(severity)];
        if (count > Most + 1)
        {
            return;
        }

        var (line, column) = position.Of(offset);
        findings.Add(new(severity, path, line, column, count <= Most
            ? message
            : $"From here on there is more like the {Most} findings above: correct those first."));
    }

    private static int Index(Severity severity) => severity is Severity.Error ? 0 : 1;
}
