using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Types;

/// <inheritdoc/>
internal sealed class EnumSlotFactory<TTag> : EnumSlotFactory
    where TTag : class
{
    public override object Create(long bits) => new EnumSlot<TTag>(bits);
}
