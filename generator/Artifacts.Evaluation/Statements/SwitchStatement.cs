using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>switch (value) { case …: … }</c>.</summary>
internal sealed class SwitchStatement(Node value, IReadOnlyList<SwitchSection> sections, int[] capturedSlots) : Statement
{
    public override bool Yields { get; } = sections.Any(section => section.Body.Yields);

    public override Completion Execute(Frame frame)
    {
        var completion = Choose(frame)?.Execute(frame) ?? Completion.Next;
        return completion == Completion.Break ? Completion.Next : completion;
    }

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        flow.Completion = Completion.Next;
        foreach (var yielded in Choose(frame)?.Iterate(frame, flow) ?? [])
        {
            yield return yielded;
        }

        if (flow.Completion == Completion.Break)
        {
            flow.Completion = Completion.Next;
        }
    }

    private Statement? Choose(Frame frame)
    {
        BlockStatement.RenewCaptured(frame, capturedSlots);
        var matched = value.Evaluate(frame);
        Statement? otherwise = null;
        foreach (var section in sections)
        {
            foreach (var label in section.Labels)
            {
                if (label is null)
                {
                    otherwise = section.Body;
                }
                else if (label(frame, matched))
                {
                    return section.Body;
                }
            }
        }

        return otherwise;
    }
}
