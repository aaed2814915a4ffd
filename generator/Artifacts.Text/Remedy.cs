namespace Artifacts.Text;

/// <summary>A mechanical way to put a finding right, which editors offer as a code fix.</summary>
/// <param name="Kind">What to do at the finding's place.</param>
/// <param name="Text">The C# to do it with, where the kind needs any; types with their namespaces.</param>
public sealed record Remedy(RemedyKind Kind, string Text = "");
