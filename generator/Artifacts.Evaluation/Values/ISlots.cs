using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A boxed value of a struct that the author wrote, whatever its tag.</summary>
internal interface ISlots
{
    UserType Type { get; }

    /// <summary>
    /// The fields' values. A struct is copied by sharing them, so they are never written to, save in a box that is shared
    /// on purpose: an object or interface that holds the struct has fields of its own.
    /// </summary>
    object?[] Fields { get; }
}
