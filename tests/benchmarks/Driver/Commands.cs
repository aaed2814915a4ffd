using System.Diagnostics;

namespace Artifacts.Benchmarks;

/// <summary>Runs other programs to their end.</summary>
internal static class Commands
{
    /// <summary>Runs a command and gives what it printed; throws, with all of it, when it fails.</summary>
    public static string Run(string folder, params string[] command) => Run(folder, [], command);

    /// <summary>Runs a command with more in its environment.</summary>
    public static string Run(string folder, Dictionary<string, string> environment, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new CommandFailedException($"{string.Join(' ', command)} (in {folder}) ended with {process.ExitCode}:\n{output}{errors.Result}");
    }

    /// <summary>The first line a program prints, such as its version; throws when the program is missing.</summary>
    public static string FirstLine(string folder, params string[] command)
    {
        try
        {
            return Run(folder, command).Split('\n')[0].Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CommandFailedException($"{command[0]} is needed and is not installed.");
        }
    }
}
