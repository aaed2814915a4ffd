namespace Artifacts.Text;

/// <summary>A step of the way that led to a place in the source: a call, or a turn of a loop.</summary>
public abstract record TraceStep
{
    private protected TraceStep()
    {
    }
}
