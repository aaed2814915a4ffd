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

    /// <summary>Milliseconds by stage, from the traces of one build.</summary>
    public static Dictionary<string, double> Read(string folder)
    {
        var stages = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string trace in Directory.EnumerateFiles(folder, "*.nettrace"))
        {
            using var log = new TraceLog(TraceLog.CreateFromEventPipeDataFile(trace));
            Add(log, stages);
        }

        return stages;
    }

    /// <summary>The stages of our build beside the bare build's.</summary>
    public static string Table(int services, Dictionary<string, double> artifacts, Dictionary<string, double> bare)
    {
        var table = new MarkdownTable("Stage", "Artifacts", "bare build", "our part");
        foreach (string stage in artifacts.Keys.OrderByDescending(OurPart))
        {
            Add(stage, artifacts[stage], bare.GetValueOrDefault(stage));
        }

        Add("all", artifacts.Values.Sum(), bare.Values.Sum());
        return $"Where the time goes, {services} dashboards, one cold build of each under the profiler (slower than without):\n\n{table}";

        double OurPart(string stage) => artifacts[stage] - bare.GetValueOrDefault(stage);

        void Add(string stage, double ours, double theirs) =>
            table.Add(stage, Report.Seconds(ours / 1000), Report.Seconds(theirs / 1000), Report.Seconds((ours - theirs) / 1000));
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

        // Evaluation has a thread of its own, with a deep stack; the main thread waits for it.
        HashSet<int> evaluators = [.. samples.Where(sample => sample.ThreadID != main.ThreadID && Stages.IsEvaluation(sample.Frames)).Select(sample => sample.ThreadID)];
        bool isCompiler = !main.Frames.Exists(frame => Stages.IsTask(frame.Method));
        foreach (var thread in samples.GroupBy(sample => sample.ThreadID).Where(thread => thread.Key == main.ThreadID || evaluators.Contains(thread.Key)))
        {
            bool isMain = thread.Key == main.ThreadID;
            double last = isCompiler && isMain ? 0 : thread.First().TimeStampRelativeMSec;
            foreach (var sample in thread)
            {
                string stage = sample.TimeStampRelativeMSec < main.TimeStampRelativeMSec ? Stages.Start : Stages.Of(sample.Frames);
                bool waits = isMain && evaluators.Count > 0 && Stages.IsEvaluation(sample.Frames);

                // In the build's own process, only what the task does is ours; the rest of it waits for the compiler.
                if (!waits && (isCompiler || stage == Stages.Writing) && (isMain || Stages.IsEvaluation(sample.Frames)))
                {
                    Count(stage, sample.TimeStampRelativeMSec - last);
                }

                last = sample.TimeStampRelativeMSec;
            }
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
