namespace Artifacts.Text;

/// <summary>One step of the author's call stack: the member that was running and where it was called from.</summary>
/// <param name="Member">The member's name, as the author would say it: <c>Latency(string)</c>.</param>
/// <param name="Caller">Where the call stands; <see langword="null"/> where native code made it.</param>
public sealed record CallSite(string Member, SourceSpan? Caller);
