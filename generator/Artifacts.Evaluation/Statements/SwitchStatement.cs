using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>switch (value) { case …: … }</c>.</summary>
internal sealed class SwitchStatement(Node value, IReadOnlyList<SwitchSection> sections, int[] capturedSlots, Site site) : Statement
{
    /// <summary>What finding a section by its label takes.</summary>
    private const int StepsOfJump = 4;

    public override bool Yields { get; } = sections.Any(section => section.Body.Yields);

    public override Completion Execute(Frame frame)
    {
        var completion = Choose(frame)?.Execute(frame) ?? Completion.Next;
        while (completion == Completion.Jump && Target(frame) is { } body)
        {
            completion = body.Execute(frame);
        }

        return completion == Completion.Break ? Completion.Next : completion;
    }

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        flow.Completion = Completion.Next;
        foreach (var yielded in Choose(frame)?.Iterate(frame, flow) ?? [])
        {
            yield return yielded;
        }

        while (flow.Completion == Completion.Jump && Target(frame) is { } body)
        {
            flow.Completion = Completion.Next;
            foreach (var yielded in body.Iterate(frame, flow))
            {
                yield return yielded;
            }
        }

        if (flow.Completion == Completion.Break)
        {
            flow.Completion = Completion.Next;
        }
    }

    // The section that a "goto case" leads to, unless it leads out of this statement.
    private Statement? Target(Frame frame)
    {
        frame.Session.Charge(StepsOfJump, site);
        foreach (var section in sections)
        {
            if (section.Targets.Contains((Label)frame.Target!))
            {
                return section.Body;
            }
        }

        return null;
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
