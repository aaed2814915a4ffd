namespace Artifacts.Benchmarks;

/// <summary>Builds a fleet in alternating rounds: one run of each contender, then the next of each.</summary>
internal sealed class Benchmark(Fleet fleet, Options options, Results results)
{
    /// <summary>Copies the sources, restores packages, and builds each once, unmeasured: disk caches fill, output is verified.</summary>
    public void Prepare()
    {
        foreach (Contender contender in fleet.Contenders)
        {
            Progress.Say($"{fleet.Services}: preparing {contender.Title}");
            contender.Prepare();
            contender.Build(warm: false);
            Verify(contender);
        }
    }

    /// <summary>The rounds.</summary>
    public void Run()
    {
        if (options.Includes("cold"))
        {
            Rounds("cold", ColdRound);
        }

        if (options.Includes("warm"))
        {
            foreach (Contender contender in fleet.Contenders)
            {
                // The first build starts the servers and the second lets them settle.
                contender.Build(warm: true);
                contender.Edit();
                contender.Build(warm: true);
            }

            Rounds("warm", WarmRound);
            foreach (Contender contender in fleet.Contenders)
            {
                contender.StopServers();
            }
        }
    }

    private void Rounds(string state, Action<Contender> round)
    {
        for (int run = 1; run <= options.Runs; run++)
        {
            foreach (Contender contender in fleet.Contenders)
            {
                Progress.Say($"{fleet.Services}: {state} run {run} of {options.Runs}, {contender.Title}");
                round(contender);
            }
        }
    }

    private void ColdRound(Contender contender)
    {
        contender.Clean();
        results.Add(Scenario.Cold, contender, contender.Build(warm: false));
        Verify(contender);
        BuildUnchanged(Scenario.ColdUnchanged, contender, warm: false);
    }

    private void WarmRound(Contender contender)
    {
        contender.Edit();
        results.Add(Scenario.WarmEdited, contender, contender.Build(warm: true));
        Verify(contender);
        BuildUnchanged(Scenario.WarmUnchanged, contender, warm: true);
    }

    private void BuildUnchanged(Scenario scenario, Contender contender, bool warm)
    {
        OutputSnapshot? before = contender.Output is { } output ? OutputSnapshot.Of(output) : null;
        results.Add(scenario, contender, contender.Build(warm));
        if (before is not null && contender == fleet.Artifacts)
        {
            results.AddFilesWritten(OutputSnapshot.Of(contender.Output!).WrittenSince(before));
        }
    }

    private static void Verify(Contender contender)
    {
        if (contender.Output is { } output && OutputSnapshot.Of(output).Dashboards is var dashboards && dashboards != contender.Services)
        {
            throw new CommandFailedException($"{contender.Title} wrote {dashboards} of {contender.Services} dashboards to {output}.");
        }
    }
}
