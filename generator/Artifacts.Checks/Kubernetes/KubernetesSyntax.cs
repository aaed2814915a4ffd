namespace Artifacts.Checks.Kubernetes;

/// <summary>What Kubernetes accepts as names, labels and annotations; a problem is the rest of a sentence about the text.</summary>
internal static class KubernetesSyntax
{
    private const int LongestLabel = 63;
    private const int LongestName = 253;

    /// <summary>What is wrong with an object's name, a subdomain of RFC 1123.</summary>
    public static string? NameProblem(string name) => name switch
    {
        "" => "is empty: set it",
        { Length: > LongestName } => $"'{name}' has {name.Length} characters, and Kubernetes takes at most {LongestName}",
        _ when name.Split('.').All(IsDnsLabel) => null,
        _ => $"'{name}' is refused by Kubernetes: write lower-case letters, digits, '-' and '.', with a letter or digit at the ends and beside each '.'",
    };

    /// <summary>What is wrong with a namespace, a label of RFC 1123.</summary>
    public static string? NamespaceProblem(string name) => name switch
    {
        "" => "is empty: set it",
        { Length: > LongestLabel } => $"'{name}' has {name.Length} characters, and Kubernetes takes at most {LongestLabel}",
        _ when IsDnsLabel(name) => null,
        _ => $"'{name}' is refused by Kubernetes: write lower-case letters, digits and '-', with a letter or digit at both ends",
    };

    /// <summary>What is wrong with the key of a label or an annotation.</summary>
    public static string? KeyProblem(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var name = key[(slash + 1)..];
        if (slash >= 0 && NameProblem(key[..slash]) is not null)
        {
            return $"'{key}' is refused by Kubernetes: before the '/' stands a domain in lower case, such as 'app.kubernetes.io'";
        }

        return name.Length is > 0 and <= LongestLabel && IsLabelText(name)
            ? null
            : $"'{key}' is refused by Kubernetes: {(slash >= 0 ? "after the '/' stand" : "write")} 1 to {LongestLabel} letters, digits, '-', '_' and '.', with a letter or digit at both ends";
    }

    /// <summary>What is wrong with a label's value.</summary>
    public static string? LabelValueProblem(string value) => value switch
    {
        "" => null,
        { Length: > LongestLabel } => $"'{value}' has {value.Length} characters, and Kubernetes takes at most {LongestLabel}",
        _ when IsLabelText(value) => null,
        _ => $"'{value}' is refused by Kubernetes: write letters, digits, '-', '_' and '.', with a letter or digit at both ends; other text fits an annotation",
    };

    /// <summary>What is wrong with the name of a file in a ConfigMap.</summary>
    public static string? FileNameProblem(string name) => name switch
    {
        "" => "is empty: set it",
        "." or ".." => $"'{name}' is refused by Kubernetes: it is a folder's",
        { Length: > LongestName } => $"'{name}' has {name.Length} characters, and Kubernetes takes at most {LongestName}",
        _ when name.StartsWith("..", StringComparison.Ordinal) => $"'{name}' is refused by Kubernetes: it must not begin with '..'",
        _ when name.All(IsLabelCharacter) => null,
        _ => $"'{name}' is refused by Kubernetes: write letters, digits, '-', '_' and '.'",
    };

    private static bool IsDnsLabel(string text) =>
        text.Length is > 0 and <= LongestLabel && text[0] != '-' && text[^1] != '-' &&
        text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');

    private static bool IsLabelText(string text) =>
        char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1]) && text.All(IsLabelCharacter);

    private static bool IsLabelCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.';
}
