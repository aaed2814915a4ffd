using System.Diagnostics;
using System.Globalization;
using Artifacts.Evaluation.Tests.Oracle;

namespace Artifacts.Evaluation.Tests.Measuring;

/// <summary>Measures each hostile program in a process of its own, beside the bare compiler on the same file.</summary>
internal static class HostileMeasurement
{
    public const string OneOption = "--measure-hostile-program";

    private const double SecondsAllowed = 5;
    private const double MegabytesAllowed = 1024;

    /// <summary>Prints the table; the exit code says whether every program stays within what is allowed.</summary>
    /// <param name="parts">Parts of the names of the programs to measure; all of them where there is none.</param>
    public static int All(IReadOnlyList<string> parts)
    {
        Console.WriteLine($"{"program",-60} {"compile s",10} {"evaluate s",10} {"its CPU s",10} {"peak MB",8}  stopped by");
        var failed = 0;
        foreach (var program in ProgramCatalog.All.Where(program => program.Kind == ProgramKind.Hostile
            && (parts.Count == 0 || parts.Any(part => program.Name.Contains(part, StringComparison.Ordinal)))))
        {
            // Started as "dotnet tests.dll", the process is dotnet's.
            string[] own = Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(HostileMeasurement).Assembly.Location] : [];
            var start = new ProcessStartInfo(Environment.ProcessPath!, [.. own, OneOption, program.Name])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            using var child = Process.Start(start)!;
            var figures = child.StandardOutput.ReadToEnd().Trim().Split('\t');
            child.WaitForExit();
            if (child.ExitCode != 0 || figures is not [var compile, var evaluate, var processor, var peak, var stopped])
            {
                Console.WriteLine($"{program.Name,-60} exit code {child.ExitCode}");
                failed++;
                continue;
            }

            // Evaluation takes one core; where others compete for it, its processor time is the truer figure.
            var within = Math.Min(Number(evaluate), Number(processor)) <= SecondsAllowed && Number(peak) <= MegabytesAllowed;
            failed += within ? 0 : 1;
            Console.WriteLine($"{program.Name,-60} {compile,10} {evaluate,10} {processor,10} {peak,8}  {stopped}{(within ? "" : "  TOO MUCH")}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allowed: {SecondsAllowed} s beyond the compiler, {MegabytesAllowed} MB; {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    /// <summary>Measures one program and prints its figures, separated by tabs.</summary>
    public static int One(string name)
    {
        var program = ProgramCatalog.Get(name);
        var watch = Stopwatch.StartNew();
        _ = ProgramCompiler.Compile(program).Emit(Stream.Null);
        var compile = watch.Elapsed;

        // A compilation of its own, so that evaluation pays for its own binding.
        var compilation = ProgramCompiler.Compile(program);
        using var self = Process.GetCurrentProcess();
        var processorBefore = self.TotalProcessorTime;
        watch.Restart();
        var result = HermeticRun.Run(compilation, CancellationToken.None);
        var evaluate = watch.Elapsed;

        self.Refresh();
        var processor = self.TotalProcessorTime - processorBefore;
        var peak = self.PeakWorkingSet64 / (double)(1 << 20);
        var stopped = string.Join(' ', result.Findings.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{compile.TotalSeconds:F2}\t{evaluate.TotalSeconds:F2}\t{processor.TotalSeconds:F2}\t{peak:F0}\t{(stopped.Length == 0 ? "nothing" : stopped)}"));
        return 0;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
