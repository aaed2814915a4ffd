using Artifacts.Json.Shapes;

namespace Artifacts.Rendering.Json;

/// <summary>An object that a part of a record is written as.</summary>
internal sealed class PlannedGroup
{
    public PlannedGroup(JsonGroup group, RecordShape shape, PlannedGroup? parent, ref int count)
    {
        Source = group;
        Parent = parent;
        Number = count++;
        Entries = new PlannedEntry[group.Entries.Count];
        for (var index = 0; index < Entries.Length; index++)
        {
            Entries[index] = new(group.Entries[index], shape, this, ref count);
        }
    }

    public JsonGroup Source { get; }

    /// <summary>The object around this one; <see langword="null"/> for the record's own.</summary>
    public PlannedGroup? Parent { get; }

    /// <summary>Its number among the record's objects.</summary>
    public int Number { get; }

    /// <summary>What stands in it, in the order in which it is written.</summary>
    public PlannedEntry[] Entries { get; }

    /// <summary>Says of each field which object it stands in.</summary>
    public void Enter(PlannedGroup[] groups)
    {
        foreach (var entry in Entries)
        {
            if (entry.Group is { } inner)
            {
                inner.Enter(groups);
            }
            else
            {
                groups[entry.Field] = this;
            }
        }
    }
}
