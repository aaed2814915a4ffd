using Artifacts.Json.Shapes;

namespace Artifacts.Rendering.Json;

/// <summary>Finds fields by their properties, once: a base's fields have the same number in every record that has them.</summary>
internal static class FieldNumber
{
    public static int Of(RecordShape shape, string property)
    {
        for (var number = 0; number < shape.Fields.Count; number++)
        {
            if (string.Equals(shape.Fields[number].Name, property, StringComparison.Ordinal))
            {
                return number;
            }
        }

        throw new ArgumentException($"{shape.Name} has no {property}.", nameof(property));
    }
}
