namespace Artifacts.Evaluation.Running;

/// <summary>How one of the budget's quantities is divided among definitions.</summary>
internal sealed class Share
{
    private readonly long limit;
    private readonly long own;
    private long common;
    private long given;

    public Share(long limit, int definitions)
    {
        this.limit = limit;
        own = Math.Max(1, limit / 2 / Math.Max(1, definitions));
        common = limit;
    }

    /// <summary>What the next definition may use.</summary>
    public long Open() => given = Math.Min(limit, common + own);

    /// <summary>Ends a definition that left so much.</summary>
    public void Close(long left) => common -= Math.Clamp(given - left - own, 0, common);

    /// <summary>What the definition was given, and why it is less than the limit.</summary>
    public string Describe(string unit) => given == limit
        ? $"{Session.Number(limit)} {unit}"
        : $"the {Session.Number(given)} {unit} that other definitions left of {Session.Number(limit)}";
}
