using Artifacts.MockGateway;
using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Serving;
using Artifacts.Playground;
using Artifacts.Playground.Options;
using Artifacts.Playground.Running;

const int Failure = 1;
const int Misuse = 2;

try
{
    var line = new CommandLine(args, MockOptions.All);
    if (line.Has(MockOptions.Help))
    {
        Console.Write(MockOptions.Usage);
        return 0;
    }

    using var interruption = new Interruption();
    var faults = line.List(MockOptions.Fault).Select(FaultCatalog.Find).ToList();
    await using var mock = await MockServer.StartAsync(MockOptions.Read(line), interruption.Token);
    faults.ForEach(mock.Simulator.Faults.SwitchOn);
    mock.Simulator.IsFrozen = line.Has(MockOptions.Freeze);
    Console.Write(MockIndex.Of(mock));
    Console.WriteLine("\nCtrl+C ends it.");
    await interruption.UntilAsync();
    return 0;
}
catch (Exception misuse) when (misuse is UsageException or UnknownFaultException)
{
    await Console.Error.WriteLineAsync($"{misuse.Message} --help tells more.");
    return Misuse;
}
catch (Exception failure) when (failure is PlaygroundException or PortInUseException)
{
    await Console.Error.WriteLineAsync($"{failure.Message} --port chooses others.");
    return Failure;
}
