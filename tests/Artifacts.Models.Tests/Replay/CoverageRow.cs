namespace Artifacts.Models.Tests.Replay;

/// <summary>Where one thing that an option says is in C#: a line of <c>coverage.tsv</c>.</summary>
/// <param name="Builder">The SDK's builder.</param>
/// <param name="Option">Its option; <c>new</c> for its constructor.</param>
/// <param name="Record">The record that stands for the builder.</param>
/// <param name="Says">The argument's name, or <c>= </c> and the JSON that the option writes by itself.</param>
/// <param name="Json">The place in the builder's JSON.</param>
/// <param name="How">In which way C# says it.</param>
/// <param name="At">The properties from the record on, or the place in its JSON.</param>
internal sealed record CoverageRow(string Builder, string Option, string Record, string Says, string Json, string How, string At);
