using Artifacts.Grafana;
using Artifacts.Grafana.Files;
using Artifacts.Json;
using Artifacts.Reading.Json;

namespace Artifacts.Reading.Grafana;

/// <summary>
/// Reads a dashboard that Grafana saved: in the classic form or the newer one, alone, in the answer of Grafana's API, or as a
/// resource. Whatever the bytes are, it answers with findings and never throws.
/// </summary>
public static class DashboardReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    public static DashboardReading Read(ReadOnlyMemory<byte> utf8)
    {
        var findings = new FindingList(utf8);
        using var json = JsonFile.Parse(utf8, findings);
        var file = json is null ? null : Read(json);
        return new(findings.HasErrors ? null : file, findings.Findings);
    }

    private static DashboardFile? Read(JsonFile json)
    {
        if (DashboardPlace.Find(json) is not { } place)
        {
            return null;
        }

        var others = place.Field is { } field ? new JsonValueReader(json).ReadOthers(json.Root, field) : null;
        if (place.Field is not null)
        {
            json.Path.Enter(place.Field);
        }

        if (place.Form is DashboardForm.Classic && !SchemaVersion.Check(json, place.Json))
        {
            return null;
        }

        var wrapper = others is null ? null : new DashboardWrapper(place.Field!, others);
        return Read(json, place) with { Wrapper = wrapper };
    }

    private static DashboardFile Read(JsonFile json, DashboardPlace place)
    {
        var records = new JsonRecordReader(json);
        return place.Form switch
        {
            DashboardForm.Classic => new ClassicDashboardFile((Dashboard)records.Read(Dashboard.JsonLayout, place.Json)),
            DashboardForm.V2 => new DashboardV2File((Artifacts.Grafana.DashboardV2.Dashboard)records.Read(Artifacts.Grafana.DashboardV2.Dashboard.JsonLayout, place.Json)),
            DashboardForm.V2Beta1 => new DashboardV2Beta1File((Artifacts.Grafana.DashboardV2Beta1.Dashboard)records.Read(Artifacts.Grafana.DashboardV2Beta1.Dashboard.JsonLayout, place.Json)),
            _ => new DashboardV2Alpha1File((JsonObject)new JsonValueReader(json).Read(place.Json)),
        };
    }
}
