namespace Artifacts.Benchmarks;

/// <summary>A program that the benchmark needs is missing, or ended with an error.</summary>
internal sealed class CommandFailedException(string message) : Exception(message);
