using System.Runtime.InteropServices;

namespace Artifacts.Benchmarks;

/// <summary>What Linux knows of processes that have ended.</summary>
internal static partial class ResourceUsage
{
    private const int Children = -1;

    // struct rusage: two times of two words each come before ru_maxrss, in kilobytes; 18 words, and 16 in reserve in musl's.
    private const int MaximumResidentSetSize = 4;
    private const int Words = 34;

    /// <summary>
    /// The largest resident size among all descendants that were waited for. A child starts with the mark of the
    /// process that forked it, so this program, at about 40 MB, is the least that can be seen.
    /// </summary>
    public static double PeakMegabytesOfChildren()
    {
        if (!OperatingSystem.IsLinux())
        {
            return 0;
        }

        Span<nint> usage = stackalloc nint[Words];
        return GetResourceUsage(Children, ref usage[0]) == 0 ? usage[MaximumResidentSetSize] * 1024.0 / 1e6 : 0;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, ref nint usage);
}
