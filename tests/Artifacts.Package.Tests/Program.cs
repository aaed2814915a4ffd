using Artifacts.Package.Tests.Programs;

namespace Artifacts.Package.Tests;

/// <summary>Runs the tests, or tries a folder of programs from the command line.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => args switch
    {
        ["--programs", .. var arguments] => ProgramsCommand.RunAsync(arguments),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
    };
}
