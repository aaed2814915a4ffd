using Artifacts.Benchmarks;

if (args is [MeasuredProcess.Verb, var resultFile, .. var command])
{
    return MeasuredProcess.Measure(resultFile, command);
}

Options options;
try
{
    options = Options.Parse(args);
}
catch (FormatException error)
{
    Console.Error.WriteLine($"benchmarks: {error.Message}");
    return 2;
}

if (options.ShowHelp)
{
    Console.WriteLine(Options.Help);
    return 0;
}

// This program lies in tests/benchmarks/Driver/bin/Release/net10.0/.
string repository = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../..")) + "/";
string typescript = Path.Combine(repository, "tests", "benchmarks", "typescript");
string workFolder = Directory.CreateTempSubdirectory("artifacts-benchmark-").FullName;
try
{
    if (options.Includes("sdk"))
    {
        Progress.Say("installing npm packages");
        TypeScriptSdk.InstallPackages(typescript);
    }

    if (options.Includes("artifacts") || options.Includes("bare"))
    {
        Progress.Say("building generator, library and task");
        Engine.Build(repository);
    }

    double? liveMilliseconds = null;
    if (options.Includes("live"))
    {
        Progress.Say("live findings");
        liveMilliseconds = LiveFindings.MedianMilliseconds(repository);
    }

    var results = new Results();
    List<Fleet> fleets = [.. options.Sizes.Select(size => new Fleet(size, options, repository, workFolder))];
    foreach (Fleet fleet in fleets.Where(_ => options.Includes("cold") || options.Includes("warm")))
    {
        var benchmark = new Benchmark(fleet, options, results);
        benchmark.Prepare();
        benchmark.Run();
    }

    Console.WriteLine(Environments.Describe(typescript, options));
    Console.WriteLine(Report.Times(fleets, results));
    Console.WriteLine(Report.Peaks(fleets, results));
    var verdicts = new Verdicts(fleets, results, liveMilliseconds);
    Console.WriteLine(verdicts);
    if (fleets[0] is { Artifacts.Output: { } ours, Sdk.Output: { } theirs } && Directory.Exists(ours) && Directory.Exists(theirs))
    {
        Console.WriteLine(DashboardComparison.Of(ours, theirs));
    }

    if (options.Includes("cold") && (options.Profile || verdicts.AnyMissed))
    {
        foreach (Fleet fleet in fleets)
        {
            if (fleet is { Artifacts: { } artifacts, Bare: { } bare })
            {
                Progress.Say($"{fleet.Services}: where the time goes");
                Console.WriteLine(StageProfile.Table(fleet.Services, artifacts.Profile(), bare.Profile()));
            }
        }
    }

    return 0;
}
catch (CommandFailedException error)
{
    Console.Error.WriteLine($"benchmarks: {error.Message}");
    return 1;
}
finally
{
    if (options.Keep)
    {
        Progress.Say($"left in {workFolder}");
    }
    else
    {
        Directory.Delete(workFolder, recursive: true);
    }
}
