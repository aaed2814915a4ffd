using System.Diagnostics;

namespace Artifacts.Build.Tests.Support;

/// <summary>
/// Makes a folder read-only while a test runs. Root ignores permissions, so the file system itself is asked as well.
/// </summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private readonly string path;

    public ReadOnlyFolder(string path)
    {
        this.path = path;
        Set("u-w", "+i");
        var probe = System.IO.Path.Combine(path, "probe");
        try
        {
            File.WriteAllText(probe, "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }

        File.Delete(probe);
        Dispose();
        Assert.Skip("Neither permissions nor file attributes make a folder read-only for this user on this file system.");
    }

    public void Dispose() => Set("u+w", "-i");

    private void Set(string mode, string attribute)
    {
        // An immutable folder refuses chmod, and chattr may not exist: one of the two does it, in either order.
        Run("chmod", mode);
        Run("chattr", attribute);
        Run("chmod", mode);
    }

    private void Run(string tool, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, [argument, path])
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            })!;
            process.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // The tool is missing; the probe tells whether that matters.
        }
    }
}
