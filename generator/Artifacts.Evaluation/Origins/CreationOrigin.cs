using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>The expression that creates a record, and which part of it gives which property its value.</summary>
internal sealed class CreationOrigin(Site site, IReadOnlyDictionary<string, Site> properties, CreationOrigin? copied = null)
{
    public Site Site { get; } = site;

    /// <summary>Finds where a property was set: here, or where the record that <c>with</c> copied was made.</summary>
    public Site? Find(string property) =>
        properties.TryGetValue(property, out var found) ? found : copied?.Find(property);

    public CreationOrigin CopyOf(CreationOrigin original) => new(Site, properties, original);
}
