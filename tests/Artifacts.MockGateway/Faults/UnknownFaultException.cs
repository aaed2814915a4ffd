namespace Artifacts.MockGateway.Faults;

/// <summary>Somebody named a fault that there isn't; the message lists those that there are.</summary>
public sealed class UnknownFaultException : Exception
{
    public UnknownFaultException()
    {
    }

    public UnknownFaultException(string message)
        : base(message)
    {
    }

    public UnknownFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public static UnknownFaultException Named(string name) =>
        new($"There is no fault '{name}'. These can be switched on: {string.Join(", ", FaultCatalog.All)}.");
}
