namespace Artifacts.Playground.Options;

/// <summary>An option of a command line.</summary>
/// <param name="Name">Its name, <c>--port</c>.</param>
/// <param name="Value">What the help calls its value, or null if it takes none.</param>
/// <param name="Help">What it does.</param>
public sealed record Option(string Name, string? Value, string Help);
