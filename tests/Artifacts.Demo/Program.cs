using Artifacts.Demo;
using Artifacts.Demo.Asking;
using Artifacts.Demo.Printing;
using Artifacts.MockGateway.Faults;
using Artifacts.Playground;
using Artifacts.Playground.Options;
using Artifacts.Playground.Running;

const int Success = 0;
const int Failure = 1;
const int Misuse = 2;

// The longest that a rate over scrapes and a rule on rules take to begin, and more.
var patience = TimeSpan.FromSeconds(75);

// Four scrapes, so that what an alert sees is more than its first moment.
var least = 4 * Stage.Interval;

using var interruption = new Interruption();
try
{
    var line = new CommandLine(args, DemoOptions.All);
    if (line.Has(DemoOptions.HelpOption))
    {
        Console.Write(DemoOptions.Usage);
        return Success;
    }

    var options = DemoOptions.Read(line);
    var files = EnvironmentFiles.Of(options.Environment);
    var emptyPanels = new EmptyPanels(typeof(Definitions.Gateway.GatewayEnvironment).Assembly);
    await using var stage = await Stage.SetAsync(options, files, interruption.Token);
    Invitation.Print(stage, files);

    var panels = files.Dashboards
        .Select(file => new PanelQuestions(file.Path, file.Dashboard, emptyPanels, stage.Prometheus.Api, Stage.Interval))
        .ToList();
    var rules = await RuleQuestions.OfAsync(stage.Prometheus.Api, stage.Mock.Simulator.Faults);
    List<Question> questions = [.. panels.SelectMany(panel => panel.All), .. rules];
    var verdicts = await new Interview(questions, new Progress()).HoldAsync(least, patience, interruption.Token);
    VerdictTable.Print(questions, verdicts);
    Console.WriteLine();
    if (!options.EndsAfterTable)
    {
        Invitation.PrintGraphs(stage, panels);
        Console.WriteLine("Everything goes on. Ctrl+C ends it.");
        await interruption.UntilAsync();
        return Success;
    }

    return verdicts.All(verdict => verdict.IsGood) ? Success : Failure;
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    await Console.Error.WriteLineAsync("\nEnded before the table was there.");
    return Failure;
}
catch (Exception misuse) when (misuse is UsageException or UnknownFaultException)
{
    await Console.Error.WriteLineAsync($"{misuse.Message} --help tells more.");
    return Misuse;
}
catch (PlaygroundException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return Failure;
}
