using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>for</c>, <c>while</c> and <c>do</c>.</summary>
internal sealed class LoopStatement : Statement
{
    public required IReadOnlyList<Statement> Before { get; init; }

    /// <summary>The condition; <see langword="null"/> is true.</summary>
    public required Node? Condition { get; init; }

    /// <summary>Whether the condition is looked at only after the body (<c>do</c>).</summary>
    public bool ConditionIsLast { get; init; }

    public required Statement Body { get; init; }

    public required IReadOnlyList<Statement> AfterEach { get; init; }

    /// <summary>Captured variables of a <c>for</c>, which all iterations share.</summary>
    public required int[] CapturedSlots { get; init; }

    /// <summary>Captured variables of the condition, which each turn has anew.</summary>
    public int[] TurnSlots { get; init; } = [];

    /// <summary>What an iteration is charged.</summary>
    public required long Weight { get; init; }

    public required Site Site { get; init; }

    public override bool Yields => Body.Yields;

    public override Completion Execute(Frame frame)
    {
        Start(frame);
        for (var isFirst = true; ; isFirst = false)
        {
            frame.Session.Charge(Weight, Site);
            BlockStatement.RenewCaptured(frame, TurnSlots);
            if (!(isFirst && ConditionIsLast) && Condition is not null && !Condition.EvaluateBoolean(frame))
            {
                return Completion.Next;
            }

            switch (Body.Execute(frame))
            {
                case Completion.Break:
                    return Completion.Next;
                case Completion.Return:
                    return Completion.Return;
                case Completion.Jump:
                    return Completion.Jump;
            }

            RunAll(AfterEach, frame);
        }
    }

    public override IEnumerable<object?> Iterate(Frame frame, Flow flow)
    {
        Start(frame);
        for (var isFirst = true; ; isFirst = false)
        {
            frame.Session.Charge(Weight, Site);
            BlockStatement.RenewCaptured(frame, TurnSlots);
            if (!(isFirst && ConditionIsLast) && Condition is not null && !Condition.EvaluateBoolean(frame))
            {
                flow.Completion = Completion.Next;
                yield break;
            }

            foreach (var value in Body.Iterate(frame, flow))
            {
                yield return value;
            }

            if (flow.Completion is Completion.Break or Completion.Return or Completion.Jump)
            {
                flow.Completion = flow.Completion == Completion.Break ? Completion.Next : flow.Completion;
                yield break;
            }

            RunAll(AfterEach, frame);
        }
    }

    private void Start(Frame frame)
    {
        BlockStatement.RenewCaptured(frame, CapturedSlots);
        RunAll(Before, frame);
    }

    private static void RunAll(IReadOnlyList<Statement> statements, Frame frame)
    {
        for (var index = 0; index < statements.Count; index++)
        {
            statements[index].Execute(frame);
        }
    }
}
