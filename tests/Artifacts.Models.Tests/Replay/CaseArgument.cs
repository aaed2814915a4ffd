using System.Text.Json;

namespace Artifacts.Models.Tests.Replay;

/// <summary>What an option of the SDK got.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Value">The value as JSON.</param>
/// <param name="Built">Whether the SDK got it from a builder: it is complete, nothing is filled in.</param>
internal sealed record CaseArgument(string Name, JsonElement Value, bool Built);
