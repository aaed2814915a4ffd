using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Types;

/// <inheritdoc/>
internal sealed class SlotsFactory<TTag> : SlotsFactory
    where TTag : class
{
    public override object Create(object?[] fields) => new Slots<TTag>(fields);
}
