using System.Text;
using Artifacts.Grafana;
using Artifacts.Grafana.Files;
using Artifacts.Reading.Grafana;
using Artifacts.Rendering;

namespace Artifacts.Reading.Tests.Support;

/// <summary>Reads and writes texts that tests hold.</summary>
internal static class Dashboards
{
    /// <summary>A dashboard with these fields.</summary>
    public static string With(string fields) => $$"""{"schemaVersion": 41, {{fields}}}""";

    public static DashboardReading Read(string text) => DashboardReader.Read(Encoding.UTF8.GetBytes(text));

    /// <summary>The findings as compilers print them, a line each.</summary>
    public static string Findings(string text) => Findings(Encoding.UTF8.GetBytes(text));

    public static string Findings(ReadOnlyMemory<byte> utf8)
    {
        var reading = DashboardReader.Read(utf8);
        Assert.Equal(reading.File is null, reading.Findings.Any(finding => finding.Severity is Artifacts.Text.Severity.Error));
        return string.Join('\n', reading.Findings);
    }

    /// <summary>A classic dashboard about which there is nothing to say.</summary>
    public static Dashboard Classic(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Findings);
        return Assert.IsType<ClassicDashboardFile>(reading.File).Dashboard;
    }

    public static string Write(DashboardFile file) => Encoding.UTF8.GetString(DashboardFileRenderer.Render(file));

    /// <summary>Asserts that a text is accepted, and written again as it was.</summary>
    public static void AssertKept(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var reading = DashboardReader.Read(utf8);
        Assert.True(reading.File is not null, string.Join('\n', reading.Findings));
        Assert.Null(JsonDifference.Find(utf8, DashboardFileRenderer.Render(reading.File)));
    }
}
