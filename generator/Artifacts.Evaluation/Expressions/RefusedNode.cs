using Artifacts.Evaluation.Running;
using Artifacts.Text;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An expression that evaluation does not cover; it is refused only when it is reached.</summary>
internal sealed class RefusedNode(Rule rule, Site site, string message, SourceSpan? span = null, Remedy? remedy = null) : Node
{
    // Authors guard what a definition can't do, so code that never runs must not be an error.
    public override object? Evaluate(Frame frame)
    {
        var refusal = frame.Session.Refuse(rule, site, message, remedy);
        throw span is null ? refusal : frame.Session.Stop(refusal.Finding with { Span = span });
    }
}
