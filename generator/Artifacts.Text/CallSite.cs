namespace Artifacts.Text;

/// <summary>A call on the way to a place: the member that was running and where it was called from.</summary>
/// <param name="Member">The member, as the author would say it: <c>Latency(cluster)</c>.</param>
/// <param name="Caller">Where the call stands; <see langword="null"/> where native code made it.</param>
public sealed record CallSite(string Member, SourceSpan? Caller) : TraceStep;
