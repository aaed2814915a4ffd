using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Compiling;

/// <summary>A body compiled once: its parameters, its slots and its nodes.</summary>
internal sealed class BodyCode
{
    public required ISymbol Member { get; init; }

    public required Site Site { get; init; }

    public required IReadOnlyList<Variable> Parameters { get; init; }

    public int SlotCount { get; set; }

    /// <summary>How many nodes the body has: what one run of it is charged.</summary>
    public long Weight { get; set; }

    /// <summary>The statics that a static constructor initializes before the body runs.</summary>
    public StaticState? Precedes { get; init; }

    /// <summary>The body, where it is one expression.</summary>
    public Node? Expression { get; set; }

    public Statement? Statement { get; set; }

    /// <summary>The element type, where the body is an iterator's.</summary>
    public TypeModel? Yields { get; set; }

    /// <summary>Whether the iterator is an <c>IEnumerator</c> itself rather than something to enumerate.</summary>
    public bool YieldsEnumerator { get; set; }

    public object? Run(Frame frame)
    {
        frame.Session.Charge(Weight, Site);
        Precedes?.EnsureInitialized();
        if (Yields is not null)
        {
            return Iterators.Create(this, frame);
        }

        if (Expression is not null)
        {
            return Expression.Evaluate(frame);
        }

        Statement?.Execute(frame);
        return frame.Returned;
    }

    /// <summary>Runs a body that no call leads to: a static initialization.</summary>
    public void RunAsMember(UserType owner)
    {
        var session = owner.Session;
        session.Enter(Member, session.CurrentSite ?? Site);
        try
        {
            Run(new Frame(session, SlotCount, null, []));
        }
        finally
        {
            session.Leave();
        }
    }
}
