using System.Runtime.CompilerServices;
using System.Text;

namespace Artifacts.Tests.Snapshots;

/// <summary>
/// Compares a text with <c>Name.verified.ext</c> beside the test; on a difference leaves <c>Name.received.ext</c>
/// there, to be accepted by renaming it.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string actual, string name, string extension, [CallerFilePath] string testFile = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail(expected is null
            ? $"There is no {verified} yet: look at {received} and rename it."
            : $"{FirstDifference(expected, actual)}\nCompare {verified} with {received}, and rename that to accept it.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var line = 0;
        while (line < expectedLines.Length && line < actualLines.Length &&
            string.Equals(expectedLines[line], actualLines[line], StringComparison.Ordinal))
        {
            line++;
        }

        return $"Line {line + 1} differs.\nverified: {Line(expectedLines, line)}\nreceived: {Line(actualLines, line)}";
    }

    private static string Line(string[] lines, int index) => index < lines.Length ? lines[index] : "(end of file)";
}
