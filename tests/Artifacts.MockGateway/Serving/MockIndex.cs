using System.Globalization;
using System.Text;
using Artifacts.MockGateway.Faults;

namespace Artifacts.MockGateway.Serving;

/// <summary>What there is to scrape and to switch, as plain text.</summary>
internal static class MockIndex
{
    public static string Of(MockServer mock)
    {
        var text = new StringBuilder("Targets\n");
        foreach (var (target, address) in mock.Targets)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {target.Job,-19} http://{address}{target.Path}  {target.Name}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nFaults (POST http://{mock.ControlAddress}/faults/<name> switches on, DELETE off)\n");
        foreach (var fault in FaultCatalog.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {(mock.Simulator.Faults[fault] ? "on " : "off")} {fault.Name,-21} {fault.Effect}; raises {string.Join(", ", fault.Alerts)}\n");
        }

        var frozen = mock.Simulator.IsFrozen;
        text.Append(CultureInfo.InvariantCulture, $"\nTime {(frozen ? "stands still" : "goes on")} (POST http://{mock.ControlAddress}/freeze stops it, DELETE lets it go on)\n");
        return text.ToString();
    }
}
