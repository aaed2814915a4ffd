namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>A variable that a template brings: <c>#x:int</c>, <c>#x!int</c> (not to be assigned), <c>#x&amp;int</c> (not to be captured).</summary>
internal sealed record VariablePart(string Name, string Type, bool IsReadOnly, bool IsBound)
{
    public static VariablePart Parse(string text)
    {
        var end = text.IndexOfAny([':', '!', '&']);
        var type = text.LastIndexOfAny([':', '!', '&']);
        var signs = text[end..(type + 1)];
        return new(text[..end], text[(type + 1)..].Trim(), signs.Contains('!'), signs.Contains('&'));
    }
}
