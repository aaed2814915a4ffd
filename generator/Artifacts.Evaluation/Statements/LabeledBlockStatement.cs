using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary>A block that holds labels: a jump to one of them, from wherever inside, goes on behind it.</summary>
internal sealed class LabeledBlockStatement : Statement
{
    private readonly Dictionary<Label, int> labels = new(ReferenceEqualityComparer.Instance);

    public LabeledBlockStatement(IEnumerable<(Label Label, int Index)> labels)
    {
        foreach (var (label, index) in labels)
        {
            this.labels.Add(label, index);
        }
    }

    public required Statement[] Statements { get; init; }

    public required int[] CapturedSlots { get; init; }

    /// <summary>What a jump is charged.</summary>
    public required long Weight { get; init; }

    public required Site Site { get; init; }

    public override bool Yields => Statements.Any(statement => statement.Yields);

    public override Completion Execute(Frame frame)
    {
        BlockStatement.RenewCaptured(frame, CapturedSlots);
        for (var index = 0; index < Statements.Length;)
        {
            var completion = Statements[index].Execute(frame);
            if (completion == Completion.Next)
            {
                index++;
            }
            else if (!Leads(frame, completion, out index))
            {
                return completion;
            }
        }

        return Completion.Next;
    }

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        BlockStatement.RenewCaptured(frame, CapturedSlots);
        flow.Completion = Completion.Next;
        for (var index = 0; index < Statements.Length;)
        {
            foreach (var value in Statements[index].Iterate(frame, flow))
            {
                yield return value;
            }

            if (flow.Completion == Completion.Next)
            {
                index++;
            }
            else if (Leads(frame, flow.Completion, out index))
            {
                flow.Completion = Completion.Next;
            }
            else
            {
                yield break;
            }
        }
    }

    // A jump may be a loop's turn, so it is paid for like one.
    private bool Leads(Frame frame, Completion completion, out int index)
    {
        index = 0;
        if (completion != Completion.Jump || !labels.TryGetValue((Label)frame.Target!, out index))
        {
            return false;
        }

        frame.Session.Charge(Weight, Site);
        return true;
    }
}
