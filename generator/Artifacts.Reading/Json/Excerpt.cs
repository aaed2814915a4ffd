namespace Artifacts.Reading.Json;

/// <summary>As much of a file's own text as a message can hold: a name or a value may be megabytes long.</summary>
internal static class Excerpt
{
    private const int MaxLength = 80;

    public static string Of(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text[..end] + "…";
    }
}
