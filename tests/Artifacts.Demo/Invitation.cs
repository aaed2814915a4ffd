using Artifacts.Demo.Asking;
using Artifacts.Demo.Printing;
using Artifacts.Playground.Running;

namespace Artifacts.Demo;

/// <summary>Tells people what they can look at.</summary>
internal static class Invitation
{
    /// <summary>What is there from the start.</summary>
    public static void Print(Stage stage, EnvironmentFiles files)
    {
        var prometheus = stage.Prometheus.Url;
        Console.WriteLine(
            $"""
            {Terminal.Bold("Prometheus")}    {prometheus}  (targets: {prometheus}targets, alerts: {prometheus}alerts)
            {Terminal.Bold("Mock gateway")}  http://{stage.Mock.ControlAddress}/  lists targets and faults;
                          curl -X POST http://{stage.Mock.ControlAddress}/faults/upstream-5xx makes something go wrong
            {Terminal.Bold("Dashboards")}    {Path.GetRelativePath(Repository.Root, files.DashboardFolder)}/*.json
            {Terminal.Bold("Grafana")}       of your own: add a Prometheus data source with the URL {prometheus.ToString().TrimEnd('/')}
                          and the scrape interval {Stage.Interval.TotalSeconds:0}s, then import the dashboards

            """);
    }

    /// <summary>Links that open what a panel of each dashboard shows.</summary>
    public static void PrintGraphs(Stage stage, IEnumerable<PanelQuestions> panels)
    {
        Console.WriteLine(Terminal.Bold("Graphs"));
        foreach (var query in panels.Select(panel => panel.Queries.FirstOrDefault(query => query.Contains("rate(", StringComparison.Ordinal))).OfType<string>())
        {
            Console.WriteLine($"  {stage.Prometheus.Url}graph?g0.expr={Uri.EscapeDataString(query)}&g0.tab=0&g0.range_input=10m");
        }

        Console.WriteLine();
    }
}
