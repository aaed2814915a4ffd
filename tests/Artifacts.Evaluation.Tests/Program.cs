using Artifacts.Evaluation.Tests.Fuzzing;
using Artifacts.Evaluation.Tests.Measuring;

namespace Artifacts.Evaluation.Tests;

/// <summary>Runs the tests, or measures and judges programs from the command line.</summary>
internal static class Program
{
    public static int Main(string[] args) => args switch
    {
        ["--measure-hostile", .. var parts] => HostileMeasurement.All(parts),
        [HostileMeasurement.OneOption, var program] => HostileMeasurement.One(program),
        ["--judge", .. var filters] => ProgramReport.Print(filters),
        ["--mutate", var rounds, var seed, .. var filters] => MutationRun.Print(rounds, seed, filters),
        ["--fuzz", .. var options] => FuzzRun.Print(options),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework
                .RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult(),
        _ => Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult(),
    };
}
