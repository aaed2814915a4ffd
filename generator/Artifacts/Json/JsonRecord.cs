using System.Collections;
using System.Globalization;
using System.Text;
using Artifacts.Json.Shapes;

namespace Artifacts.Json;

/// <summary>
/// A record that is written as a JSON object. It holds only what somebody set: what is unset isn't written, and Grafana
/// takes its own default.
/// </summary>
public abstract record JsonRecord : IJsonRecord
{
    /// <summary>What was said of the fields.</summary>
    private protected JsonSlots said;

    private JsonObject extensionData = JsonObject.Empty;
    private bool isRead;

    private protected JsonRecord()
    {
    }

    /// <summary>Copies a record, for <c>with</c>.</summary>
    /// <param name="original">The record to copy.</param>
    protected JsonRecord(JsonRecord original)
    {
        _ = original ?? throw new ArgumentNullException(nameof(original));
        said = original.said.Copy();
        extensionData = original.extensionData;
        isRead = original.isRead;
    }

    /// <summary>
    /// Fields that have no property: of a newer Grafana, of a plugin, or of another type than Grafana's own. They are
    /// written with the rest, at the same place in the JSON: <c>{"options": {"new": 1}}</c> joins the options. Where a
    /// property says something else of a field, the property holds.
    /// </summary>
    public JsonObject ExtensionData
    {
        get => extensionData;
        init => extensionData = value;
    }

    RecordShape IJsonRecord.Shape => OwnShape;

    ArraySegment<JsonSlot> IJsonRecord.Slots => said.All;

    bool IJsonRecord.IsRead => isRead;

    /// <summary>What can be said, and how it is written.</summary>
    internal abstract RecordShape OwnShape { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The record to compare with.</param>
    public virtual bool Equals(JsonRecord? other) =>
        other is not null && EqualityContract == other.EqualityContract && said.Same(other.said) && extensionData.Equals(other.extensionData);

    /// <inheritdoc/>
    public override int GetHashCode() => (EqualityContract.GetHashCode() * 31) + said.Hash();

    /// <summary>The record's type and what was set.</summary>
    public sealed override string ToString() => Describe();

    void IJsonRecord.Read(int field, object value) => said.Put(field, value);

    void IJsonRecord.EndReading(JsonObject extensionData)
    {
        this.extensionData = extensionData;
        isRead = true;
    }

    /// <summary>What <see cref="ToString"/> says.</summary>
    private protected virtual string Describe()
    {
        var text = new StringBuilder(GetType().Name).Append(" {");
        foreach (var slot in said.All)
        {
            text.Append(text[text.Length - 1] == '{' ? " " : ", ").Append(OwnShape.Fields[slot.Field].Name).Append(" = ").Append(Text(slot.Value));
        }

        return text.Append(" }").ToString();
    }

    // Never the name of a list's type: that is the runtime's, and not what somebody said.
    private static string Text(object? value) => value switch
    {
        string text => text,
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
