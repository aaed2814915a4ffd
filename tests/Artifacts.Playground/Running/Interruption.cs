using System.Runtime.InteropServices;

namespace Artifacts.Playground.Running;

/// <summary>Turns Ctrl+C and the signals that end programs into a cancellation, so that whoever is stopped tidies up.</summary>
public sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption() => _signals =
    [
        .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Stop)),
    ];

    /// <summary>Is cancelled when somebody wants the program to end.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Waits until somebody wants the program to end.</summary>
    public async Task UntilAsync()
    {
        var stopped = new TaskCompletionSource();
        await using (Token.Register(stopped.SetResult))
        {
            await stopped.Task;
        }
    }

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        // The program ends by itself when it has tidied up.
        context.Cancel = true;
        _source.Cancel();
    }
}
