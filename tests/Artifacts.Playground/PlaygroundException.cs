namespace Artifacts.Playground;

/// <summary>Something is not as it must be; the message says what, and what to do about it.</summary>
public sealed class PlaygroundException : Exception
{
    public PlaygroundException()
    {
    }

    public PlaygroundException(string message)
        : base(message)
    {
    }

    public PlaygroundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
