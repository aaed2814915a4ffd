using System.Diagnostics;
using System.Globalization;

namespace Artifacts.Benchmarks;

/// <summary>
/// Runs a command and measures it. A fresh process does the measuring: the kernel's peak over waited-for children
/// (compilers included, for each parent waits for its own) only ever grows, so every run needs an account of its own.
/// </summary>
internal static class MeasuredProcess
{
    /// <summary>The first argument that makes this program run and measure the command that follows.</summary>
    public const string Verb = "measure";

    /// <summary>Runs a command in a measuring process of its own; throws when it fails.</summary>
    public static Measurement Run(string folder, params string[] command)
    {
        string result = Path.GetTempFileName();
        try
        {
            string[] self = ["dotnet", typeof(MeasuredProcess).Assembly.Location, Verb, result];
            Commands.Run(folder, [.. self, .. command]);
            string[] parts = File.ReadAllText(result).Split(' ');
            return new Measurement(
                double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
        }
        finally
        {
            File.Delete(result);
        }
    }

    /// <summary>The measuring process's own part: runs the command, writes the measurement, gives the exit code.</summary>
    public static int Measure(string resultFile, ReadOnlySpan<string> command)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(command[0], command[1..].ToArray()))!;
        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        File.WriteAllText(resultFile, string.Create(
            CultureInfo.InvariantCulture, $"{seconds:F4} {ResourceUsage.PeakMegabytesOfChildren():F1}"));
        return process.ExitCode;
    }
}
