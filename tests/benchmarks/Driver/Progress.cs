using System.Diagnostics;
using System.Globalization;

namespace Artifacts.Benchmarks;

/// <summary>Lines on standard error that say what is going on.</summary>
internal static class Progress
{
    private static readonly long Start = Stopwatch.GetTimestamp();

    /// <summary>Says it, with the time since the start.</summary>
    public static void Say(string what) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{Stopwatch.GetElapsedTime(Start):mm\\:ss}] {what}"));
}
