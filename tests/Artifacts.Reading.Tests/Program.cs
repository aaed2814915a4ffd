using Artifacts.Reading.Tests.Corpus;

namespace Artifacts.Reading.Tests;

/// <summary>Runs the tests, or reports on the corpus from the command line.</summary>
internal static class Program
{
    public static int Main(string[] args) => args switch
    {
        ["--corpus", .. var options] => CorpusReport.Print(options),
        ["--mutate", var rounds, var seed] => MutationRun.Print(rounds, seed),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework
                .RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult(),
        _ => Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult(),
    };
}
