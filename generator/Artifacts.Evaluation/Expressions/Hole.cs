using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>A hole of an interpolated string.</summary>
internal sealed class Hole(Node value, Node? alignment, string? format, Site site)
{
    public string Evaluate(Frame frame)
    {
        try
        {
            var held = value.Evaluate(frame);
            if (format is not null)
            {
                Costs.Precision(frame.Session, site, format);
            }

            var text = Texts.Formatted(frame.Session, site, held, format);
            return alignment is null ? text : Align(frame, text, alignment.EvaluateInt32(frame));
        }
        catch (FormatException exception)
        {
            throw frame.Session.Throw(exception, site);
        }
    }

    // A negative width aligns to the left.
    private string Align(Frame frame, string text, int width)
    {
        frame.Session.ChargeText(Math.Abs((long)width), site);
        var aligned = width < 0 ? text.PadRight(-width) : text.PadLeft(width);
        return frame.Session.Provenance.IsKept ? Noted(frame, text, aligned, isLeft: width < 0) : aligned;
    }

    private string Noted(Frame frame, string text, string aligned, bool isLeft)
    {
        var padding = aligned.Length - text.Length;
        var pieces = new TextPieces();
        return frame.Session.Provenance.Made(
            aligned, isLeft ? pieces.Add(text, site).Add(padding, site) : pieces.Add(padding, site).Add(text, site), site);
    }
}
