using System.Text;

namespace Artifacts.Checks.Metrics;

/// <summary>Names that refer to groups of a regex, <c>$1</c> or <c>${name}</c>.</summary>
internal static class RelabelTemplate
{
    /// <summary>The name with a letter in place of each character of a reference, so that what is left can be judged.</summary>
    public static string Masked(string name)
    {
        var masked = new StringBuilder(name);
        for (var index = 0; index < name.Length; index++)
        {
            var end = name[index] == '$' ? ReferenceEnd(name, index) : index;
            for (; index < end; index++)
            {
                masked[index] = 'x';
            }
        }

        return masked.ToString();
    }

    private static int ReferenceEnd(string name, int dollar)
    {
        var braces = dollar + 1 < name.Length && name[dollar + 1] == '{';
        var start = braces ? dollar + 2 : dollar + 1;
        var end = start;
        while (end < name.Length && (char.IsAsciiLetterOrDigit(name[end]) || name[end] == '_'))
        {
            end++;
        }

        return end == start || (braces && (end == name.Length || name[end] != '}')) ? dollar : braces ? end + 1 : end;
    }
}
