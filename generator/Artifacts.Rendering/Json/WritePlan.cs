using Artifacts.Json.Shapes;

namespace Artifacts.Rendering.Json;

/// <summary>A record's shape as the writer goes through it: names encoded, defaults parsed, once for all records of a type.</summary>
internal sealed class WritePlan
{
    private WritePlan(RecordShape shape)
    {
        var groups = 0;
        Root = new(shape.Root, shape, parent: null, ref groups);
        GroupCount = groups;
        GroupOf = new PlannedGroup[shape.Fields.Count];
        Root.Enter(GroupOf);
    }

    public PlannedGroup Root { get; }

    /// <summary>How many objects the record is written as.</summary>
    public int GroupCount { get; }

    /// <summary>The object that each field stands in, by the field's number.</summary>
    public PlannedGroup[] GroupOf { get; }

    public static WritePlan Of(RecordShape shape) => (WritePlan)(shape.Plan ??= new WritePlan(shape));
}
