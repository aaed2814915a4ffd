using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>A constant text, as an object of its own, so that its origin is known wherever it goes.</summary>
internal sealed class TextNode(string text, SyntaxOrigin origin) : Node
{
    private readonly string own = text.Length == 0 ? "" : new string(text.AsSpan());
    private bool isNoted;

    public override object? Evaluate(Frame frame)
    {
        if (!isNoted)
        {
            isNoted = true;
            frame.Session.Provenance.Constant(own, origin);
        }

        return own;
    }
}
