using Artifacts.Text;

namespace Artifacts.Generator.Reporting;

/// <summary>A finding in one line: its message, then the author's calls that led there.</summary>
internal static class FindingText
{
    private const int ShownCalls = 8;

    /// <summary>The line; files by name only, so that it is the same on every machine.</summary>
    public static string Of(Finding finding)
    {
        if (finding.Stack.Count == 0)
        {
            return finding.Message;
        }

        var calls = finding.Stack.Take(ShownCalls).Select(Of);
        var more = finding.Stack.Count > ShownCalls ? $", and {finding.Stack.Count - ShownCalls} more" : "";
        return $"{finding.Message} (in {string.Join(", in ", calls)}{more})";
    }

    private static string Of(CallSite site) => site.Caller is { } caller
        ? $"{site.Member} called at {Path.GetFileName(caller.Path)}({caller.StartLine + 1},{caller.StartColumn + 1})"
        : site.Member;
}
