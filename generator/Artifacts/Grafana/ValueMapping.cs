namespace Artifacts.Grafana;

/// <summary>Shows a text or a colour in place of some values.</summary>
public abstract record ValueMapping
{
    private protected ValueMapping()
    {
    }
}
