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
        // In the folder itself the lock would have to be ignored by everyone; a user's lock files are no other user's to open.
        using var hash = SHA256.Create();
        var name = Encoding.UTF8.GetBytes($"{Environment.UserName}\n{root.Path}");
        var key = BitConverter.ToString(hash.ComputeHash(name), 0, 8).Replace("-", "");
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
