using System.Collections;
using Artifacts.Json;
using Artifacts.Json.Shapes;
using Artifacts.Text;

namespace Artifacts.Checks.Values;

/// <summary>Finds <see langword="null"/> where a record needs a value: checks and renderers rely on their absence.</summary>
internal static class NullValueCheck
{
    public static readonly Rule Rule = new("ART1013", "A value is null", Configurable: false);

    public static IReadOnlyList<Finding> Check(CheckedArtifact source, IProvenance provenance)
    {
        var context = new CheckContext([source], provenance);
        List<Finding>? findings = null;
        Visit(source.Artifact);
        return findings ?? [];

        void Visit(object record)
        {
            if (record is IJsonRecord json)
            {
                VisitSlots(json);
            }

            foreach (var property in RecordProperty.Of(record.GetType()))
            {
                switch (property.Value(record))
                {
                    case null when !property.MayBeNull:
                        Report(record, property.Name, $"'{property.Name}' of {record.GetType().Name} is null");
                        break;
                    case null or string:
                        break;
                    case IList list:
                        for (var index = 0; index < list.Count; index++)
                        {
                            VisitItem(list[index], record, property.Name);
                        }

                        break;
                    case IEnumerable list:
                        VisitAll(list, record, property.Name);
                        break;
                    case var value:
                        Visit(value);
                        break;
                }
            }
        }

        void VisitSlots(IJsonRecord record)
        {
            foreach (var slot in record.Slots)
            {
                var field = record.Shape.Fields[slot.Field];
                switch (slot.Value)
                {
                    case null:
                        Report(record, field.Name, $"'{field.Name}' of {record.GetType().Name} is null");
                        break;
                    case string or ValueType:
                        break;
                    case var map when field.Shape is MapShape shape:
                        VisitAll(shape.Entries(map).Select(entry => entry.Value), record, field.Name);
                        break;
                    case IList list:
                        for (var index = 0; index < list.Count; index++)
                        {
                            VisitItem(list[index], record, field.Name);
                        }

                        break;
                    case IEnumerable list:
                        VisitAll(list, record, field.Name);
                        break;
                    case var value:
                        Visit(value);
                        break;
                }
            }
        }

        void VisitAll(IEnumerable list, object owner, string property)
        {
            foreach (var item in list)
            {
                VisitItem(item, owner, property);
            }
        }

        void VisitItem(object? item, object owner, string property)
        {
            if (item is null)
            {
                Report(owner, property, $"'{property}' of {owner.GetType().Name} holds a null");
            }
            else
            {
                Visit(item);
            }
        }

        void Report(object owner, string property, string what) => (findings ??= []).Add(new Finding(
            Rule,
            context.Origin(source, owner, property),
            $"{what}: give it a value, or leave it out. A static field that is read before its initializer has run is null, too."));
    }
}
