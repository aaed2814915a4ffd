using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Artifacts.Build.Output;

/// <summary>Lets one build at a time change an output folder: projects that are built in parallel may share it.</summary>
internal static class OutputLock
{
    private const int Attempts = 1200;
    private const int MillisecondsBetween = 50;

    /// <summary>Waits until the folder is free; disposing frees it for others.</summary>
    public static IDisposable Acquire(OutputRoot root)
    {
        using var hash = SHA256.Create();
        var key = BitConverter.ToString(hash.ComputeHash(Encoding.UTF8.GetBytes(root.Path)), 0, 8).Replace("-", "");
        var file = Path.Combine(Path.GetTempPath(), string.Format(CultureInfo.InvariantCulture, "artifacts-{0}.lock", key));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(MillisecondsBetween);
            }
        }
    }
}
