using System.Text;

namespace Artifacts.MockGateway.Exposition;

/// <summary>Labels as a line of the text format has them, written once and used again at every scrape.</summary>
internal sealed class LabelSet
{
    public static readonly LabelSet None = new("");

    private LabelSet(string text) => Text = text;

    /// <summary>The labels without braces.</summary>
    public string Text { get; }

    public static LabelSet Of(params IReadOnlyList<(string Name, string Value)> labels) => None.With(labels);

    /// <summary>The labels and some more.</summary>
    public LabelSet With(params IReadOnlyList<(string Name, string Value)> further)
    {
        var added = string.Join(',', further.Select(label => $"{label.Name}=\"{Escape(label.Value)}\""));
        return new(Text.Length > 0 ? $"{Text},{added}" : added);
    }

    private static string Escape(string value) =>
        new StringBuilder(value).Replace("\\", @"\\").Replace("\"", "\\\"").Replace("\n", @"\n").ToString();
}
