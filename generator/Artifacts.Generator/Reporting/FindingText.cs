using Artifacts.Text;

namespace Artifacts.Generator.Reporting;

/// <summary>A finding in one line: its message, then the way that led there.</summary>
internal static class FindingText
{
    private const int ShownSteps = 8;

    /// <summary>The line; files by name only, so that it is the same on every machine.</summary>
    public static string Of(Finding finding)
    {
        if (finding.Trace.Count == 0)
        {
            return finding.Message;
        }

        var steps = finding.Trace.Take(ShownSteps).Select(Of);
        var more = finding.Trace.Count > ShownSteps ? $"; and {finding.Trace.Count - ShownSteps} more" : "";
        return $"{finding.Message} ({string.Join("; ", steps)}{more})";
    }

    private static string Of(TraceStep step) => step switch
    {
        LoopTurn turn => $"for {turn.Values}",
        CallSite { Caller: { } caller } call => $"in {call.Member}, called from {Path.GetFileName(caller.Path)}({caller.StartLine + 1},{caller.StartColumn + 1})",
        CallSite call => $"in {call.Member}",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
