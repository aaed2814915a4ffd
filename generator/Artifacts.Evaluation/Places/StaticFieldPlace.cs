using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Places;

/// <summary>A static field of a type that the author wrote.</summary>
internal sealed class StaticFieldPlace(StaticState statics, int index) : Place
{
    public override object? Evaluate(Frame frame) => statics.Get(index);

    public override Reference Bind(Frame frame)
    {
        statics.EnsureInitialized();
        return new StaticReference(statics, index);
    }

    private sealed class StaticReference(StaticState statics, int index) : Reference
    {
        public override object? Value
        {
            get => statics.Get(index);
            set => statics.Set(index, value);
        }
    }
}
