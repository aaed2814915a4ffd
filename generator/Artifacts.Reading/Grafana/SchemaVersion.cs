using System.Globalization;
using System.Text.Json;
using Artifacts.Reading.Json;
using Artifacts.Text;

namespace Artifacts.Reading.Grafana;

/// <summary>
/// The version that says what a classic dashboard's fields mean. Grafana rewrites older dashboards when it opens them; what
/// it does from 36 on is small enough that the same records hold them all.
/// </summary>
internal static class SchemaVersion
{
    private const int Oldest = 36;

    /// <summary>Whether the records hold such a dashboard; says why not.</summary>
    public static bool Check(JsonFile file, JsonElement dashboard)
    {
        if (!dashboard.TryGetProperty("schemaVersion", out var json))
        {
            file.Report(Severity.Error, dashboard, $"There is no 'schemaVersion', so the dashboard is none, or one older than {Oldest}: open and save it in Grafana, which brings it up to date.");
            return false;
        }

        if (Number(json) is not { } version)
        {
            Report(file, json, $"The version is no number: open and save the dashboard in Grafana, which writes it.");
            return false;
        }

        if (version < Oldest)
        {
            Report(file, json, FormattableString.Invariant($"The dashboard's schema is older than {Oldest} (it is {version}): open and save it in Grafana, which brings it up to date."));
            return false;
        }

        return true;
    }

    private static void Report(JsonFile file, JsonElement json, string message)
    {
        file.Path.Enter("schemaVersion");
        file.Report(Severity.Error, json, message);
        file.Path.Leave();
    }

    // Grafana takes a number in a text, too.
    private static double? Number(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String when double.TryParse(json.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
