using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>{ … }</c>: a scope whose captured variables are new each time it is entered.</summary>
internal sealed class BlockStatement(IReadOnlyList<Statement> statements, int[] capturedSlots) : Statement
{
    private readonly Statement[] all = [.. statements];

    public override bool Yields { get; } = statements.Any(statement => statement.Yields);

    public override Completion Execute(Frame frame)
    {
        RenewCaptured(frame, capturedSlots);
        foreach (var statement in all)
        {
            var completion = statement.Execute(frame);
            if (completion != Completion.Next)
            {
                return completion;
            }
        }

        return Completion.Next;
    }

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        RenewCaptured(frame, capturedSlots);
        flow.Completion = Completion.Next;
        foreach (var statement in all)
        {
            foreach (var value in statement.Iterate(frame, flow))
            {
                yield return value;
            }

            if (flow.Completion != Completion.Next)
            {
                yield break;
            }
        }
    }

    public static void RenewCaptured(Frame frame, int[] slots)
    {
        foreach (var slot in slots)
        {
            frame.Slots[slot].Value = new Box();
        }
    }
}
