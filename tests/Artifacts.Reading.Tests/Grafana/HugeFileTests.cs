using System.Text;
using Artifacts.Grafana.Files;
using Artifacts.Reading.Grafana;
using Artifacts.Rendering;

namespace Artifacts.Reading.Tests.Grafana;

/// <summary>Files far larger than any dashboard come to an end, and so do their findings.</summary>
public sealed class HugeFileTests
{
    private const int Size = 50_000_000;
    private const int SizeOfMistakes = 5_000_000;

    [Fact]
    public void DashboardsOfFiftyMegabytesAreReadAndWritten()
    {
        var text = Repeat(Size, """{"schemaVersion": 41, "panels": [""", """{"type": "timeseries", "title": "Requests", "targets": [{"expr": "sum(rate(http_requests_total[5m]))", "datasource": {"type": "prometheus"}}]}, """, "{}]}");
        var file = Assert.IsType<ClassicDashboardFile>(DashboardReader.Read(text).File);
        Assert.True(file.Dashboard.Panels.Count > 300_000);
        Assert.True(DashboardFileRenderer.Render(file).Length > Size);
    }

    [Theory]
    [InlineData("""{"schemaVersion": 41, """, """ "a": 1, """, """ "a": 2}""")]
    [InlineData("""{"schemaVersion": 41, "panels": [""", "{}, ", "{}]}")]
    [InlineData("""{"schemaVersion": 41, "panels": [""", "5,\n", "5]}")]
    [InlineData("""{"schemaVersion": 41, "x": [""", "1e999,", "5]}")]
    [InlineData("""{"schemaVersion": 41, "x": [""", "\"\\ud800\",", "5]}")]
    [InlineData("""{"schemaVersion": 41, "x": [""", "1,", "5")]
    [InlineData("", "[", "")]
    [InlineData("""{"schemaVersion": 41, "x": [""", "{\"a\":{}},", "5]}")]
    public void ThousandsOfMistakesAreFewFindings(string start, string middle, string end) =>
        Assert.InRange(DashboardReader.Read(Repeat(SizeOfMistakes, start, middle, end)).Findings.Count, 0, 1001);

    [Fact]
    public void AHundredMegabytesAreNoDashboard()
    {
        var finding = Assert.Single(DashboardReader.Read(new byte[(100 * 1024 * 1024) + 1].Select(_ => (byte)'1').ToArray()).Findings);
        Assert.Equal("(1,1): error: $: The file has more than 100 MB, which no dashboard has: is it another file?", finding.ToString());
    }

    private static byte[] Repeat(int size, string start, string middle, string end)
    {
        var text = new StringBuilder(size + 1000).Append(start);
        text.Insert(text.Length, middle, (size - start.Length - end.Length) / middle.Length);
        return Encoding.UTF8.GetBytes(text.Append(end).ToString());
    }
}
