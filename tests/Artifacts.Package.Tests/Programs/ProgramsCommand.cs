using Artifacts.Package.Tests.Support;
using Artifacts.Playground.Running;

namespace Artifacts.Package.Tests.Programs;

/// <summary>
/// <c>--programs [folder]</c>: builds every program of a folder through the package, as a definition each, and compares the
/// bytes it writes with what the program gives when it runs.
/// </summary>
internal static class ProgramsCommand
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int Misuse = 2;

    private const string FolderVariable = "ARTIFACTS_PROGRAMS";

    private const string Usage = $"""
        Tries C# programs through the package: each becomes a definition of its own in a new project, the project is built,
        and the bytes that the build writes are compared with what the program gives when it runs.

          make programs                    this repository's acceptance programs
          make programs ARGS=folder        every *.cs below a folder that has a 'public static string Run()'
          {FolderVariable}=folder        the same

        A program is a whole file; all are compiled together, so that each needs a namespace or class names of its own.
        A data file of programs, *.cs.txt, holds one behind each line '--- name'.

        The table says how many are
          equal       the same bytes
          refused     ended with an error of the package, by reason
          different   other bytes, or an exception in only one of the two
          broken      do not compile, or the package failed

        The exit code is 1 where any program is different or broken.
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments.Contains("--help"))
        {
            Console.WriteLine(Usage);
            return Success;
        }

        var folder = arguments is [var given] ? given : Environment.GetEnvironmentVariable(FolderVariable);
        if (arguments.Length > 1 || (folder is not null && !Directory.Exists(folder)))
        {
            await Console.Error.WriteLineAsync($"There is no folder '{string.Join(' ', arguments)}' of programs. --help tells more.");
            return Misuse;
        }

        var programs = ProgramFolder.Read(folder ?? Path.Combine(Repository.Root, "tests", "Artifacts.Evaluation.Tests", "Programs", "Acceptance"));
        if (programs.Count == 0)
        {
            await Console.Error.WriteLineAsync($"No file below '{folder}' has a 'public static string Run()'. --help tells more.");
            return Misuse;
        }

        var package = new PackedPackage();
        await package.InitializeAsync();
        try
        {
            Console.WriteLine($"{programs.Count} programs");
            var verdicts = await new ProgramsBuild(package, programs).JudgeAsync();
            VerdictTable.Print(verdicts);
            return verdicts.Any(verdict => verdict.Kind is VerdictKind.Different or VerdictKind.Broken) ? Failure : Success;
        }
        finally
        {
            await package.DisposeAsync();
        }
    }
}
