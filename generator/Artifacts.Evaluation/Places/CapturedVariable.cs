using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>A variable of an enclosing function, seen from a lambda or local function.</summary>
internal sealed class CapturedVariable(int index) : Place
{
    public override object? Evaluate(Frame frame) => frame.Captures[index].Value;

    public override Reference Bind(Frame frame) => new BoxReference(frame.Captures[index]);
}
