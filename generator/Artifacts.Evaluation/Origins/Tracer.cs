namespace Artifacts.Evaluation.Origins;

/// <summary>Notes the origin of what a call of the library gave, and gives the value to go on with.</summary>
internal delegate object? Tracer(TracedCall call, object? result);
