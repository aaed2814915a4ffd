using System.Text;
using Artifacts.Reading.Grafana;
using Artifacts.Reading.Tests.Support;

namespace Artifacts.Reading.Tests.Grafana;

/// <summary>Files that were cut off or hit by something else: there is always an answer, never an exception.</summary>
public sealed class DamagedFileTests
{
    // What secondary threads have on the stingiest of systems.
    private const int SmallStack = 512 * 1024;

    private static readonly byte[] Sample = Encoding.UTF8.GetBytes("""
        {"dashboard": {"schemaVersion": 41, "title": "é😀 \ud83d\ude00 \"", "panels": [
          {"type": "stat", "options": {"colorMode": "value", "new": [1.0, -2e3, true, null]}, "targets": [{"expr": "up"}]},
          {"type": "row", "collapsed": true, "panels": [{"type": "acme"}]}]}, "meta": {"slug": "x"}}
        """);

    [Fact]
    public void CutOffAnywhere()
    {
        for (var length = 0; length < Sample.Length; length++)
        {
            var reading = DashboardReader.Read(Sample.AsMemory(0, length));
            Assert.Null(reading.File);
            Assert.Single(reading.Findings);
        }
    }

    [Fact]
    public void AnyByteInAnyPlace()
    {
        for (var place = 0; place < Sample.Length; place++)
        {
            for (var value = 0; value < 256; value += 3)
            {
                byte[] damaged = [.. Sample];
                damaged[place] = (byte)value;
                Dashboards.Findings(damaged);
            }
        }
    }

    [Fact]
    public void TheDeepestNestingFitsOnASmallStack()
    {
        const int Rows = 125;
        var rows = string.Concat(Enumerable.Repeat("{\"type\": \"row\", \"panels\": [", Rows));
        var text = Dashboards.With($"\"panels\": [{rows}{string.Concat(Enumerable.Repeat("]}", Rows))}]");
        Exception? exception = null;
        var thread = new Thread(() => exception = Record.Exception(() => Dashboards.AssertKept(text)), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(exception);
    }
}
