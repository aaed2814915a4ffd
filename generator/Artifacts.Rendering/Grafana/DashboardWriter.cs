using System.Buffers;
using Artifacts.Grafana;
using Artifacts.Json;

namespace Artifacts.Rendering.Grafana;

/// <summary>Prints a dashboard as classic JSON. One that was read is printed as it was.</summary>
internal static class DashboardWriter
{
    public static void Write(Dashboard dashboard, IBufferWriter<byte> output) =>
        RecordRenderer.Render(Completed(dashboard), output);

    /// <summary>What is written: nothing is filled in where the dashboard was read.</summary>
    public static IJsonRecord Completed(Dashboard dashboard) =>
        ((IJsonRecord)dashboard).IsRead ? dashboard : DashboardCompletion.Complete(dashboard);
}
