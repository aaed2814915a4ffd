using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>$"…"</c> as a <see cref="FormattableString"/>: a format and what stands in its holes.</summary>
internal sealed class FormattableStringNode(TextNode format, Node[] holes, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        frame.Session.ChargeElements(holes.Length, site);
        var arguments = new object?[holes.Length];
        for (var index = 0; index < arguments.Length; index++)
        {
            arguments[index] = holes[index].Evaluate(frame);
        }

        return FormattableStringFactory.Create((string)format.Evaluate(frame)!, arguments);
    }
}
