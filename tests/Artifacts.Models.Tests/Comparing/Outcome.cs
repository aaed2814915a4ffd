using Artifacts.Models.Tests.Replay;

namespace Artifacts.Models.Tests.Comparing;

/// <summary>What came of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Findings">Where the record's JSON differs from the SDK's.</param>
internal sealed record Outcome(ReplayCase Case, IReadOnlyList<Finding> Findings)
{
    private readonly string record = Coverage.RecordOf(Case.Builder);

    /// <summary>The findings that no listed difference explains.</summary>
    public IReadOnlyList<Finding> Faults { get; } =
        [.. Findings.Where(finding => !Rules.Current.Differences.Any(difference => difference.Explains(Coverage.RecordOf(Case.Builder), finding)))];

    public bool Needs(Difference difference) => Findings.Any(finding => difference.Explains(record, finding));

    public override string ToString() => $"{record}: {string.Join("; ", Faults)}\n    {Case}";
}
