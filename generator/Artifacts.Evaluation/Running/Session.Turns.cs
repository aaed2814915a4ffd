using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Statements;
using Artifacts.Text;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Running;

/// <content>The turns of loops that are being run, and the way that led to where evaluation is.</content>
internal sealed partial class Session
{
    private Turn[] turns = new Turn[16];
    private int turnCount;

    /// <summary>Enters a turn of a loop; <see cref="LeaveTurn"/> must follow.</summary>
    public void EnterTurn(LoopBody body, Frame frame) => EnterTurn(new Turn(depth, body, frame));

    /// <summary>Enters a call that native code makes with elements of a sequence; <see cref="LeaveTurn"/> must follow.</summary>
    public void EnterTurn(IMethodSymbol method, object?[] arguments) => EnterTurn(new Turn(depth, method, arguments));

    public void LeaveTurn() => turnCount--;

    /// <summary>How evaluation came here. A definition itself is no step of it, nor whoever first asked for a static field.</summary>
    public Way? Way()
    {
        var (call, turn) = (depth, turnCount);
        Way? way = null;

        // Outwards to the first step that is known already, then inwards again.
        while (way is null)
        {
            if (turn > 0 && turns[turn - 1].Depth >= call)
            {
                way = turns[turn - 1].Way;
                turn -= way is null ? 1 : 0;
            }
            else if (call <= 1 || calls[call - 1].Member is INamedTypeSymbol)
            {
                break;
            }
            else
            {
                way = calls[call - 1].Way;
                call -= way is null ? 1 : 0;
            }
        }

        while (turn < turnCount || call < depth)
        {
            if (turn < turnCount && turns[turn].Depth <= call)
            {
                way = turns[turn].Way = new Way(turns[turn].Values(), way);
                turn++;
            }
            else
            {
                way = calls[call].Way = new Way(calls[call].Member, calls[call].Site, way);
                call++;
            }
        }

        return way;
    }

    private EquatableArray<TraceStep> Trace() => Origins.Way.Tell(Way());

    private void EnterTurn(Turn turn)
    {
        if (turnCount == turns.Length)
        {
            Array.Resize(ref turns, 2 * turnCount);
        }

        turns[turnCount++] = turn;
    }
}
