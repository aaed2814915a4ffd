namespace Artifacts.MockGateway.Faults;

/// <summary>Something that goes wrong while it is switched on.</summary>
/// <param name="Name">What it is called by, <c>upstream-5xx</c>.</param>
/// <param name="Effect">What happens.</param>
/// <param name="Alerts">The alerts that it is there to raise.</param>
public sealed record Fault(string Name, string Effect, params IReadOnlyList<string> Alerts)
{
    public override string ToString() => Name;
}
