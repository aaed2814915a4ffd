using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>A boxed value of an enum that the author wrote, whatever its tag.</summary>
internal interface IEnumSlot
{
    UserEnum Type { get; }

    /// <summary>The value's bits, sign-extended or zero-extended from the underlying type.</summary>
    long Bits { get; }
}
