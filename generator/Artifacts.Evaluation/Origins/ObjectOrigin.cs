using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>Where an object was made, and how evaluation came there.</summary>
/// <param name="Creation">The expression.</param>
/// <param name="Way">The calls and loops that it was made in.</param>
/// <param name="Original">Where the object was made that <c>with</c> copied.</param>
internal sealed record ObjectOrigin(CreationOrigin Creation, Way? Way, ObjectOrigin? Original)
{
    /// <summary>Finds where a property was set: here, or where the original was made.</summary>
    public (Site Site, Way? Way)? Find(string property)
    {
        for (var origin = this; origin is not null; origin = origin.Original)
        {
            if (origin.Creation.Find(property) is { } site)
            {
                return (site, origin.Way);
            }
        }

        return null;
    }
}
