namespace Artifacts.Demo.Asking;

/// <summary>The answer to a question.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Series">How many series with data it gave.</param>
/// <param name="Text">The verdict in words.</param>
internal sealed record Verdict(Outcome Outcome, int Series, string Text)
{
    public bool IsGood => Outcome is Outcome.Data or Outcome.RightlyEmpty;

    public static Verdict Data(int series) => new(Outcome.Data, series, "data");

    public static Verdict Data(int series, string reason) => new(Outcome.Data, series, $"data: {reason}");

    public static Verdict Empty() => new(Outcome.Empty, 0, "empty");

    public static Verdict RightlyEmpty(string reason) => new(Outcome.RightlyEmpty, 0, $"empty, rightly: {reason}");

    public static Verdict Error(string reason, int series = 0) => new(Outcome.Error, series, $"error: {reason}");
}
