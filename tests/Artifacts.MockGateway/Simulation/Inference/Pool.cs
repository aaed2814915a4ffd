namespace Artifacts.MockGateway.Simulation.Inference;

/// <summary>Model servers that serve the same model, with an endpoint picker of their own.</summary>
/// <param name="Name">The pool's name.</param>
/// <param name="Servers">Which of the model servers are in it.</param>
internal sealed record Pool(string Name, params IReadOnlyList<int> Servers);
