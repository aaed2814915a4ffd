using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>A value that is no variable; what is written to it is lost, as C# allows for temporaries.</summary>
internal sealed class TemporaryPlace(Node value) : Place
{
    public override object? Evaluate(Frame frame) => value.Evaluate(frame);

    public override Reference Bind(Frame frame) => new ValueReference(value.Evaluate(frame));
}
