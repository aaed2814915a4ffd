using Artifacts.Grafana;
using Definitions.Envoy.Rules;
using Definitions.Gateway;
using static Definitions.Envoy.Dashboards.ProxyChoice;
using static Definitions.Envoy.EnvoyQueries;
using static Definitions.Gateway.Panels;

namespace Definitions.Envoy.Dashboards;

/// <summary>Responses by the class of their status code, side by side: what clients get and what clusters gave.</summary>
internal static class ResponsePanels
{
    private static readonly (int Digit, string Meaning)[] Classes =
    [
        (2, "Requests that were answered as asked."),
        (3, "Requests that were sent elsewhere."),
        (4, "Requests that were refused as the client's mistake; those that clusters didn't refuse, the gateway did: no route, too many requests."),
        (5, "Requests that failed; those that didn't fail in clusters failed in the gateway: no healthy endpoint, no connection, no answer in time."),
    ];

    /// <summary>A graph a class, four a line.</summary>
    public static IEnumerable<Panel> All => Classes.Select(one =>
        Graph(
            $"{one.Digit}xx responses",
            one.Meaning,
            FieldUnit.RequestsPerSecond,
            Target($"sum({Of(DownstreamRecordings.Responses, OfClass(one.Digit))})", "to clients"),
            Target($"sum({Of(UpstreamRecordings.Responses, OfClass(one.Digit))})", "from clusters"))
            .Colored(("to clients", Palette.Blue), ("from clusters", Palette.Orange)) with
        {
            Width = 6,
        });
}
