using Xunit.Sdk;

namespace Artifacts.Models.Tests.Replay;

/// <summary>What Grafana's own SDK builds: every option alone, and combinations of them. Runs node once for all tests.</summary>
internal sealed class SdkCases
{
    private const int Combinations = 2500;

    private XunitException? missing;
    private ReplayCase[] cases = [];

    /// <summary>The cases. Without node each test that asks for them is skipped, or fails on a build server.</summary>
    public IReadOnlyList<ReplayCase> All => missing is null ? cases : throw missing;

    public async ValueTask ReadAsync()
    {
        var file = Path.GetTempFileName();
        try
        {
            await NodePackages.RunAsync("replay.mjs", file, $"{Combinations}");
            cases = [.. File.ReadLines(file).Select(ReplayCase.Parse)];
        }
        catch (XunitException error)
        {
            missing = error;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
