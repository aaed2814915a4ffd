using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Exceptions.</content>
internal sealed partial class BodyCompiler
{
    // The slots of the exceptions that the clauses around are handling, innermost last.
    private readonly Stack<int> caught = new();

    private Statement Try(ITryOperation statement)
    {
        var body = CompileStatement(statement.Body);
        if (statement.Catches.Length > 0)
        {
            var slot = slotCount++;
            CatchClause[] clauses = [.. statement.Catches.Select(clause => Catch(clause, slot))];
            body = new CatchStatement(body, clauses, slot, new Site(statement.Syntax.GetFirstToken()));
        }

        return statement.Finally is null ? body : new FinallyStatement(body, CompileStatement(statement.Finally));
    }

    private CatchClause Catch(ICatchClauseOperation clause, int slot)
    {
        var captured = CapturedSlots(clause.Locals);
        var variable = clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation { Symbol: var symbol } ? PlaceOf(symbol, symbol.Type) : null;
        var filter = clause.Filter is null ? null : Compile(clause.Filter);
        session.HasFilters |= filter is not null;
        caught.Push(slot);
        var body = CompileStatement(clause.Handler);
        caught.Pop();
        return new CatchClause(Catches(clause), variable, filter, body, captured);
    }

    private Func<object, bool>? Catches(ICatchClauseOperation clause)
    {
        if (clause.ExceptionType.SpecialType == Microsoft.CodeAnalysis.SpecialType.System_Object)
        {
            return null;
        }

        try
        {
            return TypeOf(clause.ExceptionType, clause).Accepts;
        }
        catch (StopException refusal) when (refusal.IsRefusal)
        {
            // Nothing that definitions may use throws an exception of a type that they can't use.
            session.Resume();
            return static _ => false;
        }
    }

    private Statement Throw(IThrowOperation thrown) => thrown.Exception is { } exception
        ? new ThrowStatement(new Expressions.ThrowNode(Compile(exception), SiteOf(thrown)))
        : new RethrowStatement(caught.Peek());

    private LockStatement Lock(ILockOperation statement) => new(
        Compile(statement.LockedValue),
        statement.LockedValue.Type?.ToDisplayString() == "System.Threading.Lock",
        CompileStatement(statement.Body),
        new Site(statement.LockedValue.Syntax));
}
