namespace Artifacts.Prometheus;

/// <summary>Rules that are evaluated one after the other, at the same time: a later one sees what an earlier one recorded.</summary>
public sealed record RuleGroup
{
    /// <summary>Starts a group.</summary>
    /// <param name="name">The group's name; each group of a file has its own.</param>
    public RuleGroup(string name) => Name = name;

    /// <summary>The group's name; each group of a file has its own.</summary>
    public string Name { get; init; }

    /// <summary>How often the rules are evaluated; unset, as the configuration says for all groups.</summary>
    public Duration? Interval { get; init; }

    /// <summary>How many series or alerts a rule may give before it fails; unset, any number.</summary>
    public int? Limit { get; init; }

    /// <summary>The rules, in the order of their evaluation.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];
}
