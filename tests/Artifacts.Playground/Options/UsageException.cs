namespace Artifacts.Playground.Options;

/// <summary>A command line can't be understood; the message says which part, and the remedy.</summary>
public sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
