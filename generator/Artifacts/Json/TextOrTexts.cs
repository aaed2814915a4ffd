using Artifacts.Json.Shapes;

namespace Artifacts.Json;

/// <summary>One text, or several: <c>"a"</c>, <c>new(["a", "b"])</c>.</summary>
public sealed record TextOrTexts
{
    private readonly JsonValue value;

    /// <summary>Takes several texts.</summary>
    /// <param name="texts">The texts.</param>
    public TextOrTexts(IReadOnlyList<string> texts)
        : this(new JsonArray([.. (texts ?? throw new ArgumentNullException(nameof(texts))).Select(JsonValue.FromString)]))
    {
    }

    private TextOrTexts(JsonValue value) => this.value = value;

    internal static ValueShape Shape { get; } = ValueShape.WrittenJson<TextOrTexts>(
        static json => json is JsonString || (json is JsonArray list && list.Items.All(item => item is JsonString)) ? new(json) : null,
        static either => either.value);

    /// <summary>The texts; one that stands alone is a list of one.</summary>
    public IReadOnlyList<string> Texts => value is JsonArray list
        ? [.. list.Items.Cast<JsonString>().Select(item => item.Value)]
        : [((JsonString)value).Value];

    /// <summary>Takes one text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator TextOrTexts(string text) => FromString(text);

    /// <summary>Takes one text.</summary>
    /// <param name="text">The text.</param>
    public static TextOrTexts FromString(string text) => new(JsonValue.FromString(text));
}
