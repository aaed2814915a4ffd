using System.Globalization;

namespace Artifacts.Benchmarks;

/// <summary>How long findings take in an editor: the analyzer in a process that has got used to it, as an editor's has.</summary>
internal static class LiveFindings
{
    private const int Edits = 200;

    /// <summary>The middle time from an edit of one file of <c>definitions/</c> to what the analyzer finds in it.</summary>
    public static double MedianMilliseconds(string repository)
    {
        string folder = Path.Combine(repository, "tests", "benchmarks", "Live");
        Commands.Run(folder, "dotnet", "build", "--configuration", "Release", "--disable-build-servers");
        string printed = Commands.Run(
            folder, "dotnet", Path.Combine("bin", "Release", "net10.0", "Live.dll"), Path.Combine(repository, "definitions"), Edits.ToString(CultureInfo.InvariantCulture));
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }
}
