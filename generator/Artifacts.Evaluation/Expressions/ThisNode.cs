using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>this</c>; in a struct's method it is a variable that can be assigned.</summary>
internal sealed class ThisNode : Place
{
    public override object? Evaluate(Frame frame) => frame.This;

    public override Reference Bind(Frame frame) => new ThisReference(frame);

    private sealed class ThisReference(Frame frame) : Reference
    {
        public override object? Value
        {
            get => frame.This;
            set => frame.This = value;
        }
    }
}
