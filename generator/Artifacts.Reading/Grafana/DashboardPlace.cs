using System.Text.Json;
using Artifacts.Reading.Json;
using Artifacts.Text;

namespace Artifacts.Reading.Grafana;

/// <summary>Where in a file the dashboard is, and in which form.</summary>
/// <param name="Field">The field that it stands in; <see langword="null"/> where it is the whole file.</param>
/// <param name="Json">The dashboard.</param>
/// <param name="Form">Its form.</param>
internal sealed record DashboardPlace(string? Field, JsonElement Json, DashboardForm Form)
{
    private const string Group = "dashboard.grafana.app/";

    /// <summary>Finds the dashboard; <see langword="null"/> where there is none, which is then said.</summary>
    public static DashboardPlace? Find(JsonFile file)
    {
        var root = file.Root;
        if (root.ValueKind is not JsonValueKind.Object)
        {
            file.Report(Severity.Error, root, $"A dashboard is an object, {{ … }}, but this is {Misfit.Actual(root)}: is it another file?");
            return null;
        }

        if (Has(root, "schemaVersion") || Has(root, "panels"))
        {
            return new(Field: null, root, DashboardForm.Classic);
        }

        if (Has(root, "apiVersion") && !Has(root, "elements"))
        {
            return Resource(file, root);
        }

        return root.TryGetProperty("dashboard", out _) ? Inside(file, root, "dashboard", Bare) : new(Field: null, root, Bare(root));
    }

    private static DashboardPlace? Resource(JsonFile file, JsonElement root)
    {
        var version = Text(root, "apiVersion");
        if (version?.StartsWith(Group, StringComparison.Ordinal) is not true || Text(root, "kind") is not "Dashboard")
        {
            file.Report(Severity.Error, root, $"A dashboard's 'apiVersion' begins with '{Group}' and its 'kind' is 'Dashboard', but here they are '{version}' and '{Text(root, "kind")}': is it another file?");
            return null;
        }

        DashboardForm? form = version[Group.Length..] switch
        {
            "v0alpha1" or "v1alpha1" or "v1beta1" or "v1" => DashboardForm.Classic,
            "v2alpha1" => DashboardForm.V2Alpha1,
            "v2beta1" => DashboardForm.V2Beta1,
            "v2" => DashboardForm.V2,
            _ => null,
        };
        if (form is DashboardForm.V2Alpha1)
        {
            Report(file, root, Severity.Warning, $"'{version}' is a draft that Grafana no longer writes, so that no record describes the dashboard: it is kept as it is. Open and save it in Grafana, which brings it up to date.");
        }

        if (form is { } known)
        {
            return Inside(file, root, "spec", _ => known);
        }

        Report(file, root, Severity.Error, $"The version '{Excerpt.Of(version)}' is not known: ask Grafana for {Group}v2 or {Group}v1.");
        return null;
    }

    private static void Report(JsonFile file, JsonElement root, Severity severity, string message)
    {
        file.Path.Enter("apiVersion");
        file.Report(severity, root.GetProperty("apiVersion"), message);
        file.Path.Leave();
    }

    private static DashboardPlace? Inside(JsonFile file, JsonElement root, string field, Func<JsonElement, DashboardForm> form)
    {
        if (root.TryGetProperty(field, out var json) && json.ValueKind is JsonValueKind.Object)
        {
            return new(field, json, form(json));
        }

        file.Path.Enter(field);
        file.Report(Severity.Error, json.ValueKind is JsonValueKind.Undefined ? root : json, "Here the dashboard should be, an object, { … }: export it again.");
        file.Path.Leave();
        return null;
    }

    // What stands without its version is what a Grafana of today shows as a dashboard's JSON, or of the days of the draft.
    private static DashboardForm Bare(JsonElement json) => (Has(json, "elements") && !Has(json, "schemaVersion"), IsDraft(json)) switch
    {
        (false, _) => DashboardForm.Classic,
        (_, false) => DashboardForm.V2,
        _ => DashboardForm.V2Alpha1,
    };

    // The draft has the type of a panel where the versions after it say that there is one.
    private static bool IsDraft(JsonElement json) =>
        Inner(json, "elements") is { } elements && elements.EnumerateObject().Any(static element =>
            element.Value is { ValueKind: JsonValueKind.Object } panel && Inner(panel, "spec") is { } spec
            && Inner(spec, "vizConfig") is { } shown && Text(shown, "kind") is not (null or "VizConfig"));

    private static JsonElement? Inner(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.Object ? value : null;

    private static bool Has(JsonElement json, string field) => json.TryGetProperty(field, out _);

    private static string? Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
