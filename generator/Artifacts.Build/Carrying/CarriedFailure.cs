namespace Artifacts.Build.Carrying;

/// <summary>An error that kept artifacts from being made; lines and columns count from one, zero when unknown.</summary>
internal sealed record CarriedFailure(
    string Id, string Message, string File, int Line, int Column, int EndLine, int EndColumn);
