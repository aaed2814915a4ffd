namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Writes the columns that the evaluator reported into the programs' comments, when asked to.</summary>
internal static class MarkerUpdate
{
    private static readonly Lock Files = new();

    private static readonly bool Enabled =
        string.Equals(Environment.GetEnvironmentVariable("ACCEPT_POSITIONS"), "1", StringComparison.Ordinal);

    /// <summary>Whether the comment now says what was reported.</summary>
    public static bool Accept(TestProgram program, ExpectedFinding expected, ActualFinding actual)
    {
        // A thrown exception's line is what matters unless its comment gives columns.
        if (!Enabled)
        {
            return expected.Start is null && expected.Id == ExpectedFinding.Thrown;
        }

        if (expected.Start is null && expected.Id == ExpectedFinding.Thrown)
        {
            return true;
        }

        lock (Files)
        {
            var lines = File.ReadAllLines(program.DataFile);
            var before = $"{expected.Id}{(expected.Start is null ? "" : $" {expected.Start}..{expected.End}")}";
            var after = $"{expected.Id} {actual.Start}..{actual.End}";
            var index = lines[expected.Line].LastIndexOf($"// {before}", StringComparison.Ordinal);
            lines[expected.Line] = string.Concat(
                lines[expected.Line].AsSpan(0, index), $"// {after}", lines[expected.Line].AsSpan(index + before.Length + 3));
            File.WriteAllText(program.DataFile, string.Join('\n', lines) + "\n");
            return true;
        }
    }
}
