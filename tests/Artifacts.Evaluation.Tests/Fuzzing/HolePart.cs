namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>A place for an expression or for statements.</summary>
/// <param name="Kind">
/// <c>value</c>, <c>literal</c>; <c>block</c>, <c>loop</c> (may break), <c>try</c> (may not yield), <c>finally</c> (may not
/// leave); <c>body</c> and <c>iterator</c> of a member.
/// </param>
/// <param name="Type">The type of the expression, or what the body returns.</param>
/// <param name="Variables">What may be used in it besides what may be used around it.</param>
internal sealed record HolePart(string Kind, string Type, IReadOnlyList<VariablePart> Variables) : TemplatePart
{
    private static readonly string[] Kinds = ["literal", "block", "loop", "try", "finally", "body", "iterator"];

    public static HolePart Parse(string text)
    {
        var parts = text.Split(" with ", 2);
        var kind = Kinds.FirstOrDefault(kind => parts[0] == kind || parts[0].StartsWith(kind + " ", StringComparison.Ordinal));
        var type = kind is null ? parts[0] : parts[0][kind.Length..].Trim();
        return new(kind ?? "value", type, parts.Length == 1 ? [] : [.. parts[1].Split("; ").Select(VariablePart.Parse)]);
    }
}
