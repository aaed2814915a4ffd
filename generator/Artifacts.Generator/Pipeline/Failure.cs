using Artifacts.Generator.Reporting;
using Artifacts.Text;

namespace Artifacts.Generator.Pipeline;

/// <summary>An error as the assembly carries it: lines and columns count from one, zero when unknown.</summary>
internal sealed record Failure(string Id, string Message, string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The error that a finding is.</summary>
    public static Failure From(Finding finding) => finding.Span is { } span
        ? new Failure(
            finding.Rule.Id,
            FindingText.Of(finding),
            span.Path,
            span.StartLine + 1,
            span.StartColumn + 1,
            span.EndLine + 1,
            span.EndColumn + 1)
        : new Failure(finding.Rule.Id, FindingText.Of(finding), "", 0, 0, 0, 0);
}
