namespace Artifacts.Package.Tests.Tutorials;

/// <summary>
/// A fenced block of a tutorial. What is to be done with it stands behind its language, where readers of the page don't see
/// it: <c>title="file"</c> names the file that the block is, or for <c>diff</c> the one that it changes; <c>sh</c> is run,
/// and what it prints is the <c>text</c> that follows.
/// </summary>
/// <param name="Line">The line of the fence, from one.</param>
/// <param name="Language">The language.</param>
/// <param name="Title">The file that it is about.</param>
/// <param name="Manner">How it is run: <c>fails</c>, <c>background</c>, <c>eventually</c>.</param>
/// <param name="Text">What it holds.</param>
internal sealed record TutorialBlock(int Line, string Language, string? Title, string Manner, string Text)
{
    private const string Fence = "```";
    private const string TitleMark = "title=\"";

    /// <summary>The blocks of a page, in order.</summary>
    public static IReadOnlyList<TutorialBlock> Read(string markdown)
    {
        List<TutorialBlock> blocks = [];
        var lines = markdown.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, Fence, index + 1);
            Assert.True(end > index, $"The fence of line {index + 1} has no end.");
            blocks.Add(Block(index + 1, lines[index][Fence.Length..], string.Concat(lines[(index + 1)..end].Select(line => $"{line}\n"))));
            index = end;
        }

        return blocks;
    }

    private static TutorialBlock Block(int line, string info, string text)
    {
        var (language, rest) = (info.Split(' ', 2)[0], info.Contains(' ', StringComparison.Ordinal) ? info.Split(' ', 2)[1] : "");
        return rest.StartsWith(TitleMark, StringComparison.Ordinal) && rest.EndsWith('"')
            ? new(line, language, rest[TitleMark.Length..^1], "", text)
            : new(line, language, Title: null, rest, text);
    }
}
