namespace Artifacts.Benchmarks;

/// <summary>What the tables call a scenario, and which servers it uses.</summary>
internal static class ScenarioExtensions
{
    /// <summary>Whether build servers are running.</summary>
    public static bool IsWarm(this Scenario scenario) => scenario is Scenario.WarmEdited or Scenario.WarmUnchanged;

    /// <summary>The row's name.</summary>
    public static string Title(this Scenario scenario) => scenario switch
    {
        Scenario.Cold => "cold",
        Scenario.ColdUnchanged => "cold, unchanged",
        Scenario.WarmEdited => "warm, one edited",
        _ => "warm, unchanged",
    };
}
