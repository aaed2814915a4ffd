using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary><c>throw;</c>: throws again what was caught, from the place it was thrown at first.</summary>
internal sealed class RethrowStatement(int slot) : Statement
{
    public override Completion Execute(Frame frame) => throw frame.Session.Rethrow((AuthorException)frame.Slots[slot].Value!);
}
