using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>The expression that creates a record, and which part of it gives which property its value.</summary>
internal sealed class CreationOrigin(Site site, IReadOnlyDictionary<string, Site> properties)
{
    public Site Site { get; } = site;

    /// <summary>Where the expression sets a property, if it does.</summary>
    public Site? Find(string property) => properties.GetValueOrDefault(property);
}
