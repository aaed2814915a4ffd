using Artifacts.Text;

namespace Artifacts.Generator.Pipeline;

/// <summary>What evaluation and checks found, and what of it keeps artifacts from being emitted.</summary>
/// <param name="Findings">Everything found, in the order it was met.</param>
/// <param name="Failures">The findings that are errors in this project.</param>
internal sealed record Judgement(EquatableArray<Finding> Findings, EquatableArray<Failure> Failures)
{
    /// <summary>One finding that stops everything.</summary>
    public static Judgement Of(Finding failure) => new(new([failure]), new([Failure.From(failure)]));
}
