using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Artifacts.Playground.Running;

/// <summary>A program that never outlives its starter.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly PosixSignalRegistration[] _endings;

    private ChildProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        // Nobody answers questions.
        start.RedirectStandardInput = true;
        _process = new() { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.Start();
        // Who is ended by a signal ends without ProcessExit.
        AppDomain.CurrentDomain.ProcessExit += KillAtExit;
        _endings = [.. new[] { PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => Kill()))];
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What the program wrote so far, errors included.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public bool HasExited => _process.HasExited;

    public static ChildProcess Start(ProcessStartInfo start) => new(start);

    /// <summary>Runs a program to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start, TimeSpan patience, CancellationToken cancellationToken)
    {
        await using var child = Start(start);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(patience);
        try
        {
            await child._process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PlaygroundException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end:\n{child.Output}", late);
        }

        return (child._process.ExitCode, child.Output);
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= KillAtExit;
        foreach (var ending in _endings)
        {
            ending.Dispose();
        }

        Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void KillAtExit(object? sender, EventArgs arguments) => Kill();

    private void Kill() => _process.Kill(entireProcessTree: true);

    private void Append(string? line)
    {
        if (line is not null)
        {
            lock (_output)
            {
                _output.Append(line).Append('\n');
            }
        }
    }
}
