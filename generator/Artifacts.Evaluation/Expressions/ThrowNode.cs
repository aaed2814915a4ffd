using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>throw exception</c>.</summary>
internal sealed class ThrowNode(Node exception, Site site) : Node
{
    public override object? Evaluate(Frame frame) =>
        throw frame.Session.Throw(exception.Evaluate(frame) as Exception ?? new NullReferenceException(), site);
}
