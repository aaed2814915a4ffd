using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A boxed value of a struct that the author wrote, whatever its tag.</summary>
internal interface ISlots
{
    UserType Type { get; }

    /// <summary>The fields' values; never written to, since a struct is copied by sharing them.</summary>
    object?[] Fields { get; }
}
