namespace Artifacts.Demo.Asking;

/// <summary>Something that a dashboard or a rule asks.</summary>
/// <param name="Group">The dashboard, or the kind of rule.</param>
/// <param name="Name">The panel, the recorded series or the alert.</param>
/// <param name="RefId">Which of the panel's queries it is.</param>
/// <param name="Asking">Asks.</param>
internal sealed record Question(string Group, string Name, string RefId, Func<Task<Verdict>> Asking)
{
    /// <summary>Asks, and gives a verdict whatever happens.</summary>
    public async Task<Verdict> AskAsync()
    {
        try
        {
            return await Asking();
        }
        catch (Playground.PlaygroundException refused)
        {
            return Verdict.Error(refused.Message);
        }
    }
}
