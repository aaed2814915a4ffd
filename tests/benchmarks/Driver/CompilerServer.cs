using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Artifacts.Benchmarks;

/// <summary>The C# compiler's server that warm builds start under a name of our own.</summary>
/// <param name="pipeName">The name of its pipe, which stands on its command line.</param>
internal sealed class CompilerServer(string pipeName)
{
    /// <summary>The name of its pipe, for the build property <c>SharedCompilationId</c>.</summary>
    public string PipeName { get; } = pipeName;

    /// <summary>Its largest resident size so far; zero where there is no <c>/proc</c> to ask.</summary>
    public double PeakMegabytes() =>
        Processes().Select(id => Path.Combine(id, "status")).SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            .Select(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 / 1e6)
            .DefaultIfEmpty().Max();

    /// <summary>Ends it.</summary>
    public void Stop()
    {
        foreach (string process in Processes())
        {
            Process.GetProcessById(int.Parse(Path.GetFileName(process), CultureInfo.InvariantCulture)).Kill();
        }
    }

    private List<string> Processes() =>
        Directory.Exists("/proc")
            ? [.. Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0]) && IsServer(folder))]
            : [];

    private bool IsServer(string process)
    {
        try
        {
            // Arguments are separated by NUL characters; the build passes the pipe's name in quotes.
            return File.ReadAllText(Path.Combine(process, "cmdline"), Encoding.UTF8).Replace("\"", "", StringComparison.Ordinal)
                .Split('\0').Contains($"-pipename:{PipeName}", StringComparer.Ordinal);
        }
        catch (IOException)
        {
            // The process ended meanwhile.
            return false;
        }
    }
}
