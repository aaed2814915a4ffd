using System.Diagnostics;

namespace Artifacts.Demo.Printing;

/// <summary>Says how far a long wait is: in one line that changes on a terminal, in a line now and then elsewhere.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _sinceLine = new();
    private bool _isLineOpen;

    public void Tell(string text)
    {
        if (Terminal.IsLive)
        {
            _isLineOpen = true;
            Console.Write($"\r\u001b[K{text}");
        }
        else if (!_sinceLine.IsRunning || _sinceLine.Elapsed >= Pause)
        {
            Console.WriteLine(text);
            _sinceLine.Restart();
        }
    }

    /// <summary>Takes the line away.</summary>
    public void End()
    {
        if (_isLineOpen)
        {
            Console.Write("\r\u001b[K");
            _isLineOpen = false;
        }
    }
}
