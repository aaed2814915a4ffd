using Artifacts.Json;
using Artifacts.Json.Shapes;

namespace Artifacts.Grafana;

public sealed partial record Dashboard : IJsonRecord
{
    private JsonSlots said;
    private JsonObject extensionData = JsonObject.Empty;
    private bool isRead;

    private Dashboard(Dashboard original)
        : base(original)
    {
        said = original.said.Copy();
        extensionData = original.extensionData;
        isRead = original.isRead;
    }

    /// <summary>
    /// What identifies the dashboard in links and when it is provisioned again: at most 40 of <c>a-z A-Z 0-9 - _</c>.
    /// Follows from the title unless set; set it where the title may change.
    /// </summary>
    /// <remarks>JSON: <c>uid</c>.</remarks>
    public string Uid
    {
        get => said.Find(UidField) as string ?? DashboardUid.FromTitle(Title);
        init => said.Put(UidField, value);
    }

    /// <summary>What people choose at the top; unless set, the Prometheus that panels query.</summary>
    /// <remarks>JSON: <c>templating.list</c>.</remarks>
    public IReadOnlyList<Variable> Variables
    {
        get => said.Says(VariablesField) || isRead ? said.List<Variable>(VariablesField) : DefaultVariables;
        init => said.Put<Variable>(VariablesField, value);
    }

    /// <inheritdoc cref="JsonRecord.ExtensionData"/>
    public JsonObject ExtensionData
    {
        get => extensionData;
        init => extensionData = value;
    }

    RecordShape IJsonRecord.Shape => JsonLayout;

    ArraySegment<JsonSlot> IJsonRecord.Slots => said.All;

    bool IJsonRecord.IsRead => isRead;

    private protected override string DefaultPath => ArtifactPaths.Dashboard(Uid);

    private static IReadOnlyList<Variable> DefaultVariables { get; } = [DatasourceVariable.Prometheus];

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The dashboard to compare with.</param>
    public bool Equals(Dashboard? other) => base.Equals(other) && said.Same(other!.said) && extensionData.Equals(other.extensionData);

    /// <inheritdoc/>
    public override int GetHashCode() => said.Hash();

    void IJsonRecord.Read(int field, object value) => said.Put(field, value);

    void IJsonRecord.EndReading(JsonObject extensionData)
    {
        this.extensionData = extensionData;
        isRead = true;
    }
}
