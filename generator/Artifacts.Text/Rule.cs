namespace Artifacts.Text;

/// <summary>What one kind of finding is called, in the engine's own words; hosts turn it into their descriptor.</summary>
/// <param name="Id">The diagnostic's identifier, <c>ARTnnnn</c>.</param>
/// <param name="Title">A few words for lists of diagnostics.</param>
/// <param name="Severity">How much it weighs unless the project says otherwise.</param>
/// <param name="Configurable">Whether <c>.editorconfig</c> and <c>#pragma</c> may change its severity.</param>
public sealed record Rule(string Id, string Title, Severity Severity = Severity.Error, bool Configurable = true);
