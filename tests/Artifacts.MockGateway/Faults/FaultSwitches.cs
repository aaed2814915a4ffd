namespace Artifacts.MockGateway.Faults;

/// <summary>Which faults are on. Any thread may switch and look.</summary>
public sealed class FaultSwitches
{
    private readonly Lock _lock = new();
    private HashSet<Fault> _on = [];

    /// <summary>Those that are on, in the catalog's order.</summary>
    public IReadOnlyList<Fault> On => [.. FaultCatalog.All.Where(Volatile.Read(ref _on).Contains)];

    public bool this[Fault fault] => Volatile.Read(ref _on).Contains(fault);

    public void SwitchOn(Fault fault) => Change(on => on.Add(fault));

    public void SwitchOff(Fault fault) => Change(on => on.Remove(fault));

    /// <summary>Switches faults on by their names.</summary>
    /// <exception cref="UnknownFaultException">A name is none of a fault; then all stay as they are.</exception>
    public void SwitchOn(IEnumerable<string> names)
    {
        var faults = names.Select(FaultCatalog.Find).ToList();
        Change(on => on.UnionWith(faults));
    }

    // Who looks never waits: a change makes a new set.
    private void Change(Action<HashSet<Fault>> change)
    {
        lock (_lock)
        {
            var on = new HashSet<Fault>(_on);
            change(on);
            Volatile.Write(ref _on, on);
        }
    }
}
