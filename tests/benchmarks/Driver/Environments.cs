using System.Globalization;

namespace Artifacts.Benchmarks;

/// <summary>The machine and the versions that the figures hold for.</summary>
internal static class Environments
{
    /// <summary>One paragraph.</summary>
    public static string Describe(string typescript, Options options)
    {
        string sdk = options.Includes("sdk")
            ? $", node {Commands.FirstLine(typescript, "node", "--version")}, "
                + $"TypeScript {TypeScriptSdk.CompilerVersion(typescript, Fleet.TypeScript)} "
                + $"and native {TypeScriptSdk.CompilerVersion(typescript, Fleet.NativeTypeScript)}"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Processor()} with {Environment.ProcessorCount} cores, "
            + $".NET SDK {Commands.FirstLine(typescript, "dotnet", "--version")}{sdk}; {options.Runs} alternating runs, 30 panels a dashboard.\n");
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            && Array.Find(File.ReadAllLines("/proc/cpuinfo"), line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line.Split(':')[1].Trim()
            : "a processor";
}
