using Artifacts.Text;

namespace Artifacts.Reading;

/// <summary>Something about a file that was read: where it is, what is wrong, and what to do.</summary>
/// <param name="Severity">An error, or a warning about something that was kept as it was.</param>
/// <param name="Path">The JSON path of the value, <c>$.panels[3].title</c>.</param>
/// <param name="Line">The line of the value, from 1.</param>
/// <param name="Column">The column of the value, in characters from 1.</param>
/// <param name="Message">What is wrong, and the remedy.</param>
public sealed record ReadingFinding(Severity Severity, string Path, int Line, int Column, string Message)
{
    /// <summary><c>(line,column): error: $.path: message</c>, as compilers print it.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"({Line},{Column}): {(Severity is Severity.Error ? "error" : "warning")}: {Path}: {Message}");
}
