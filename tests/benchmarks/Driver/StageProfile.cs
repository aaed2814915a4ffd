using System.Globalization;
using Microsoft.Diagnostics.Tracing.Etlx;

namespace Artifacts.Benchmarks;

/// <summary>
/// Where a build's time goes: one cold build with the runtime's own sampling profiler on, whose stacks say which stage
/// the compiler's main thread was in. The engine needs no clocks of its own for this.
/// </summary>
internal static class StageProfile
{
    private const string Sampler = "Microsoft-DotNETCore-SampleProfiler";

    /// <summary>The environment that makes every .NET process of a build leave a trace in a folder.</summary>
    public static Dictionary<string, string> Environment(string folder) => new(StringComparer.Ordinal)
    {
        ["DOTNET_EnableEventPipe"] = "1",
        ["DOTNET_EventPipeOutputPath"] = Path.Combine(folder, "{pid}.nettrace"),

        // Samples, and what names their frames: loader, JIT and the native images' methods.
        ["DOTNET_EventPipeConfig"] = $"{Sampler}:0:5,Microsoft-Windows-DotNETRuntime:0x4c14fccbd:5",
    };

    /// <summary>A table of stages, from the traces of one build.</summary>
    public static string Table(int services, string folder)
    {
        var stages = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string trace in Directory.EnumerateFiles(folder, "*.nettrace"))
        {
            using var log = new TraceLog(TraceLog.CreateFromEventPipeDataFile(trace));
            Add(log, stages);
        }

        var table = new MarkdownTable("Stage", "Time", "Share");
        double total = stages.Values.Sum();
        foreach ((string stage, double milliseconds) in stages.OrderByDescending(stage => stage.Value))
        {
            table.Add(stage, Report.Seconds(milliseconds / 1000), string.Create(CultureInfo.InvariantCulture, $"{milliseconds / total:P0}"));
        }

        return $"Where the time goes, {services} dashboards, one cold build under the profiler (slower than without):\n\n{table}";
    }

    private static void Add(TraceLog log, Dictionary<string, double> stages)
    {
        // Every managed thread is sampled at each tick, running or not, so the main thread's samples are wall time.
        var samples = log.Events.Where(sample => sample.ProviderName == Sampler)
            .Select(sample => (sample.ThreadID, sample.TimeStampRelativeMSec, Frames: Frames(sample)))
            .ToList();
        var main = samples.Find(sample => sample.Frames.Exists(frame => Stages.IsMain(frame.Module, frame.Method)));
        if (main.Frames is null)
        {
            return;
        }

        // In the build's own process, only what the task does is ours; the rest of it waits for the compiler.
        bool isCompiler = !main.Frames.Exists(frame => Stages.IsTask(frame.Method));
        double last = isCompiler ? 0 : main.TimeStampRelativeMSec;
        foreach (var sample in samples.Where(sample => sample.ThreadID == main.ThreadID))
        {
            string stage = sample.TimeStampRelativeMSec < main.TimeStampRelativeMSec ? Stages.Start : Stages.Of(sample.Frames);
            if (isCompiler || stage == Stages.Writing)
            {
                Count(stage, sample.TimeStampRelativeMSec - last);
            }

            last = sample.TimeStampRelativeMSec;
        }

        void Count(string stage, double milliseconds) => stages[stage] = stages.GetValueOrDefault(stage) + milliseconds;
    }

    private static List<(string Module, string Method)> Frames(Microsoft.Diagnostics.Tracing.TraceEvent sample)
    {
        var frames = new List<(string, string)>();
        for (TraceCallStack? frame = sample.CallStack(); frame is not null; frame = frame.Caller)
        {
            frames.Add((frame.CodeAddress.ModuleName, frame.CodeAddress.FullMethodName));
        }

        return frames;
    }
}
