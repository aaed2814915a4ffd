using Artifacts.Json;
using Artifacts.Json.Shapes;

namespace Artifacts.Models.Tests.Samples;

/// <summary>Makes records in which everything is said that a shape knows.</summary>
/// <param name="leftOut">What stays unsaid.</param>
internal sealed class SampleValues(PropertyList leftOut)
{
    private readonly Stack<RecordShape> around = new();

    /// <summary>A record that says everything, as if an author had.</summary>
    public IJsonRecord Record(RecordShape shape) => Fill(shape.Create());

    /// <summary>Says what a record leaves unsaid.</summary>
    public IJsonRecord Fill(IJsonRecord record)
    {
        around.Push(record.Shape);
        for (var number = 0; number < record.Shape.Fields.Count; number++)
        {
            var field = record.Shape.Fields[number];
            if (field.Name.Length > 0 && !record.Slots.Any(slot => slot.Field == number) && !leftOut.Has(record.GetType(), field.Name) &&
                (Special(field) ?? Value(field.Shape)) is { } value)
            {
                record.Read(number, value);
            }
        }

        around.Pop();
        return record;
    }

    // What the JSON Schema has a range or a form for.
    private static object? Special(JsonField field) => field.Path[^1] switch
    {
        "created" or "updated" or "expires" when field.Shape is TextShape => "2026-01-01T00:00:00Z",
        "barRadius" when field.Shape is NumberShape => 0.25,
        "steps" when field.Shape is NumberShape => 64d,
        _ => null,
    };

    // Nothing where a record would hold itself.
    private object? Value(ValueShape shape) => shape switch
    {
        TextShape => "text",
        BooleanShape => true,
        NumberShape => 1d,
        IntegerShape => 1,
        EnumShape names => names.Read(names.Names.First()),
        AnyShape => JsonObject.Empty,
        ObjectShape => new JsonObject([new("key", 1)]),
        WrittenTextShape text => text.Read("text"),
        WrittenJsonShape written => written.Read("text") ?? written.Read(true),
        RecordReference reference => around.Contains(reference.Shape) ? null : Record(reference.Shape),
        // What any data source may be asked.
        UnionShape { IsToldByOwner: true, Other: { } other } => Value(other),

        // The JSON Schema takes the members of a union for one another where they have the same fields: the richest is itself.
        UnionShape union => Cases(union).MaxBy(one => ((IJsonRecord)one).Slots.Count),
        ListShape { Item: UnionShape union } list => list.Create([.. Cases(union)]),
        ListShape list => Value(list.Item) is { } item ? list.Create([item]) : null,
        MapShape map => Value(map.Value) is { } entry ? map.Create([new("key", entry)]) : null,
        _ => throw new NotSupportedException(shape.GetType().Name),
    };

    private IEnumerable<object> Cases(UnionShape union) =>
        union.Values.Select(value => Value(union.Find(value)!)).OfType<object>().Where(value => !leftOut.Has(value.GetType()));
}
