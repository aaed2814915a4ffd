using System.Text.RegularExpressions;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>C# with holes: <c>«int»</c> an expression, <c>‹T›</c> a type's name, <c>#x</c> a new name.</summary>
/// <param name="Parts">Texts and holes in order.</param>
internal sealed partial record Template(IReadOnlyList<TemplatePart> Parts)
{
    public bool HasBlock { get; } = Parts.OfType<HolePart>().Any(hole => hole.Kind is "block" or "loop" or "try" or "finally" or "body" or "iterator");

    public static Template Parse(string text)
    {
        var parts = new List<TemplatePart>();
        var end = 0;
        foreach (Match match in Pieces().Matches(text))
        {
            if (match.Index > end)
            {
                parts.Add(new TextPart(text[end..match.Index]));
            }

            parts.Add(match.Value[0] switch
            {
                '«' => HolePart.Parse(match.Value[1..^1]),
                '‹' => new TypePart(match.Value[1..^1]),
                _ => new NamePart(match.Value),
            });
            end = match.Index + match.Length;
        }

        return new([.. parts, new TextPart(text[end..])]);
    }

    [GeneratedRegex("«[^»]*»|‹[^›]*›|#[A-Za-z][A-Za-z]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pieces();
}
