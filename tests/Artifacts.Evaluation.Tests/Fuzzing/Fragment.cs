namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>A statement or declaration of the grammar.</summary>
/// <param name="Template">Its C#.</param>
/// <param name="Weight">How likely it is.</param>
/// <param name="Needs">What must be around it: <c>loop</c>, <c>yield</c>, <c>return</c>; for a type, what it is: <c>struct</c>, <c>enum</c>, <c>class</c>.</param>
/// <param name="Gives">What the code behind it may use: <c>#x:int</c> or a row.</param>
internal sealed record Fragment(Template Template, int Weight, string Needs, IReadOnlyList<string> Gives)
{
    /// <summary>Reads what stands below a line <c>--- weight needs</c>; lines that begin with <c>=></c> say what it gives.</summary>
    public static Fragment Parse(string head, IReadOnlyList<string> lines)
    {
        var words = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            Template.Parse(string.Join('\n', lines.Where(line => !line.StartsWith("=>", StringComparison.Ordinal)))),
            words.Length > 1 ? int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture) : 2,
            words.Length > 2 ? words[2] : "",
            [.. lines.Where(line => line.StartsWith("=>", StringComparison.Ordinal)).Select(line => line[2..].Trim())]);
    }
}
