using System.Reflection;
using System.Text.Json;
using Artifacts.Json;
using Artifacts.Json.Shapes;
using JsonArray = System.Text.Json.Nodes.JsonArray;

namespace Artifacts.Models.Tests.Drafts;

/// <summary>A record in the making. It is made as authors make it: by its public constructor and its public properties.</summary>
internal sealed class RecordDraft(RecordShape shape) : Draft
{
    private readonly Dictionary<JsonField, Draft> said = [];
    private readonly ExtensionDraft extension = new();

    /// <summary>A record that says what an object says, by hand.</summary>
    public static RecordDraft Of(RecordShape shape, JsonElement json)
    {
        var draft = new RecordDraft(shape);
        draft.SpreadInto(shape.Root, "", json, isBuilt: false);
        return draft;
    }

    /// <summary>Says something.</summary>
    /// <param name="steps">The properties on the way.</param>
    /// <param name="value">What is said.</param>
    /// <param name="extended">Lists that this option gave a new item: its other steps mean the same one.</param>
    public void Put(IReadOnlyList<Step> steps, Draft value, HashSet<Draft> extended)
    {
        var step = steps[0];
        var field = shape.Fields.Single(field => string.Equals(field.Name, step.Property, StringComparison.Ordinal));
        Step[] rest = [.. steps.Skip(1)];
        if (step.IsNewItem)
        {
            var list = List(field);
            if (rest.Length == 0)
            {
                list.Items.Add(value);
                return;
            }

            if (extended.Add(list))
            {
                list.Items.Add(new RecordDraft(Record(((ListShape)field.Shape).Item)));
            }

            ((RecordDraft)list.Items[^1]).Put(rest, value, extended);
        }
        else if (step.Key is not null)
        {
            Assert.Empty(rest);
            Map(field).Entries[step.Key] = value;
        }
        else if (rest.Length == 0)
        {
            said[field] = value;
        }
        else
        {
            Inner(field).Put(rest, value, extended);
        }
    }

    /// <summary>Says each field of an object, whose fields the record has as its own.</summary>
    /// <param name="path">Where the object stands in the record's JSON.</param>
    /// <param name="value">The object.</param>
    /// <param name="isBuilt">Whether the SDK built it.</param>
    public void Spread(string path, JsonElement value, bool isBuilt)
    {
        foreach (var field in said.Keys.Where(field => string.Join('.', field.Path).StartsWith(path + ".", StringComparison.Ordinal)).ToArray())
        {
            said.Remove(field);
        }

        extension.Remove(path);
        var group = path.Split('.').Aggregate(shape.Root, (group, name) => group.Find(name)!.Group!);
        SpreadInto(group, path + ".", value, isBuilt);
    }

    /// <summary>Says something that no property says.</summary>
    /// <param name="path">Where it stands in the record's JSON; <c>[]</c> behind a name is a new item.</param>
    /// <param name="value">What is said.</param>
    /// <param name="extended">Lists that this option gave a new item.</param>
    public void Extend(string path, JsonElement value, HashSet<JsonArray> extended) => extension.Put(path, value, extended);

    public override object Make(ValueShape shape) => Make();

    public IJsonRecord Make()
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (field, draft) in said)
        {
            if (draft.Make(field.Shape) is { } value)
            {
                values.Add(field.Name, value);
            }
            else
            {
                var path = string.Join('.', field.Path);
                var json = (draft as GivenDraft ?? throw new NotSupportedException($"{shape.Name}.{path} takes no {draft}")).Json;
                if (json.ValueKind is not JsonValueKind.Null)
                {
                    Misfits.Add($"{shape.Name}.{path}", json);
                }

                extension.Put(path, json, []);
            }
        }

        var type = shape.Create().GetType();
        var record = Construct(type, values) ?? shape.Create();
        foreach (var (name, value) in values)
        {
            type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.SetValue(record, value);
        }

        if (extension.Json is { } unknown)
        {
            type.GetProperty(nameof(JsonRecord.ExtensionData))!.SetValue(record, unknown);
        }

        return record;
    }

    // A constructor whose arguments were all said, as an author would have to call it.
    private static IJsonRecord? Construct(Type type, Dictionary<string, object> values)
    {
        foreach (var constructor in type.GetConstructors())
        {
            var parameters = constructor.GetParameters();
            var arguments = parameters.Select(parameter =>
                values.FirstOrDefault(value => string.Equals(value.Key.Replace("Value", "", StringComparison.Ordinal), parameter.Name!.Replace("value", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)).Value
                ?? (parameter.HasDefaultValue ? parameter.DefaultValue ?? Type.Missing : null)).ToArray();
            if (arguments.All(argument => argument is not null) && parameters.Zip(arguments).All(pair => pair.Second == Type.Missing || pair.First.ParameterType.IsInstanceOfType(pair.Second)))
            {
                return (IJsonRecord)constructor.Invoke(BindingFlags.OptionalParamBinding | BindingFlags.InvokeMethod, binder: null, arguments, culture: null);
            }
        }

        return null;
    }

    private void SpreadInto(JsonGroup group, string path, JsonElement json, bool isBuilt)
    {
        foreach (var member in json.EnumerateObject())
        {
            switch (group.Find(member.Name))
            {
                case { Group: { } inner } when member.Value.ValueKind is JsonValueKind.Object:
                    SpreadInto(inner, $"{path}{member.Name}.", member.Value, isBuilt);
                    break;
                case { Field: not JsonEntry.NoField and var number } entry when shape.Fields[number] is { Name: not "" } field:
                    said[field] = new GivenDraft(member.Value, isBuilt);
                    break;
                case { Default: { } always } when JsonElement.DeepEquals(JsonDocument.Parse(always).RootElement, member.Value):
                    break;
                default:
                    Misfits.Add($"{shape.Name}.{path}{member.Name}", member.Value);
                    extension.Put(path + member.Name, member.Value, []);
                    break;
            }
        }
    }

    private ListDraft List(JsonField field)
    {
        var list = said.GetValueOrDefault(field) switch { ListDraft known => known, GivenDraft given => given.AsList(), _ => new() };
        said[field] = list;
        return list;
    }

    private MapDraft Map(JsonField field)
    {
        var map = said.GetValueOrDefault(field) switch { MapDraft known => known, GivenDraft given => given.AsMap(), _ => new() };
        said[field] = map;
        return map;
    }

    private RecordDraft Inner(JsonField field)
    {
        var record = said.GetValueOrDefault(field) switch
        {
            RecordDraft known => known,
            GivenDraft { IsBuilt: false } given => Of(Record(field.Shape), given.Json),
            null => new(Record(field.Shape)),
            var other => throw new NotSupportedException($"{field.Name} was built before: {other}"),
        };
        said[field] = record;
        return record;
    }

    private static RecordShape Record(ValueShape shape) => ((RecordReference)shape).Shape;
}
