using Artifacts.Json.Shapes;

namespace Artifacts.Json;

/// <summary>What writer, reader and checks see of a record that is written as a JSON object.</summary>
internal interface IJsonRecord
{
    /// <summary>What can be said, and how it is written.</summary>
    RecordShape Shape { get; }

    /// <summary>What was said, in the order of the shape's fields.</summary>
    ArraySegment<JsonSlot> Slots { get; }

    /// <summary>Fields that have no property.</summary>
    JsonObject ExtensionData { get; }

    /// <summary>Whether the record was read from JSON: it is then written as it was, without anything filled in.</summary>
    bool IsRead { get; }

    /// <summary>Says what was read. Only the reader calls it, before anybody else sees the record.</summary>
    void Read(int field, object value);

    /// <summary>Keeps what was read and has no property. Only the reader calls it.</summary>
    void EndReading(JsonObject extensionData);
}
