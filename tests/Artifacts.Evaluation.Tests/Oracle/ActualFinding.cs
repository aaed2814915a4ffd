using Artifacts.Text;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>A finding of the evaluator, with its place in the data file.</summary>
/// <param name="Finding">What the evaluator reported.</param>
/// <param name="File">The program's source file.</param>
/// <param name="Line">The line in the data file, from zero; -1 where no source is to blame.</param>
/// <param name="Start">The first column, from one.</param>
/// <param name="End">The column after the last; <see langword="null"/> when the range ends on a later line.</param>
internal sealed record ActualFinding(Finding Finding, string File, int Line, int Start, int? End)
{
    public static ActualFinding Of(Finding finding, TestProgram program)
    {
        if (finding.Span is not { } span)
        {
            return new(finding, "", -1, 0, null);
        }

        var source = program.Sources.FirstOrDefault(source => string.Equals(source.Path, span.Path, StringComparison.Ordinal));
        return new(
            finding,
            span.Path,
            source?.DataLine(span.StartLine) ?? -1,
            span.StartColumn + 1,
            span.EndLine == span.StartLine ? span.EndColumn + 1 : null);
    }

    public bool IsAt(ExpectedFinding expected) =>
        IsOnLine(expected) && expected.Start == Start && expected.End == End;

    public bool IsOnLine(ExpectedFinding expected) =>
        string.Equals(Finding.Rule.Id, expected.Id, StringComparison.Ordinal) &&
        string.Equals(File, expected.File, StringComparison.Ordinal) &&
        Line == expected.Line &&
        Finding.Message.Contains(expected.Fragment, StringComparison.Ordinal);

    public override string ToString()
    {
        var stack = string.Concat(Finding.Trace.OfType<CallSite>().Select(call => $" < {call.Member}"));
        return $"line {Line + 1}: {Finding.Rule.Id} {Start}..{End}: {Finding.Message}{stack}";
    }
}
