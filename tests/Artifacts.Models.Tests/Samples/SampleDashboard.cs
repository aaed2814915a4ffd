using System.Buffers;
using System.Text;
using Artifacts.Grafana;
using Artifacts.Rendering;

namespace Artifacts.Models.Tests.Samples;

/// <summary>A dashboard of every panel, variable and transformation, in which everything is said.</summary>
internal static class SampleDashboard
{
    /// <summary>Its JSON.</summary>
    /// <param name="leftOut">What is not said.</param>
    public static string Json(PropertyList leftOut)
    {
        var output = new ArrayBufferWriter<byte>();
        RecordRenderer.Render(new SampleValues(leftOut).Record(Dashboard.JsonLayout), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
