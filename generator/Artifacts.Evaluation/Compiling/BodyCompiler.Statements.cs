using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Statements.</content>
internal sealed partial class BodyCompiler
{
    /// <summary>Compiles a statement; what can't be compiled refuses when it is reached.</summary>
    public Statement CompileStatement(IOperation operation)
    {
        weight++;
        try
        {
            return KnownStatement(operation);
        }
        catch (EvaluationException exception)
        {
            return new ExpressionStatement(
                new RefusedNode(exception.Finding.Rule, SiteOf(operation), exception.Finding.Message, exception.Finding.Span));
        }
    }

    private Statement KnownStatement(IOperation operation) => operation switch
    {
        IBlockOperation block => Block(block.Operations, block.Locals),
        IVariableDeclarationGroupOperation group => Declarations(group),
        IExpressionStatementOperation expression => ExpressionStatement(expression.Operation),
        IReturnOperation { Kind: OperationKind.YieldReturn } yielded => new YieldStatement(Compile(yielded.ReturnedValue!)),
        IReturnOperation { Kind: OperationKind.YieldBreak } => new ReturnStatement(null),
        IReturnOperation returned => new ReturnStatement(returned.ReturnedValue is null ? null : Compile(returned.ReturnedValue)),
        IConditionalOperation choice => new IfStatement(
            Compile(choice.Condition), CompileStatement(choice.WhenTrue), choice.WhenFalse is null ? null : CompileStatement(choice.WhenFalse)),
        IForEachLoopOperation loop => ForEach(loop),
        IForLoopOperation loop => For(loop),
        IWhileLoopOperation loop => While(loop),
        ISwitchOperation choice => Switch(choice),
        IBranchOperation { BranchKind: BranchKind.Break } => new JumpStatement(Completion.Break),
        IBranchOperation { BranchKind: BranchKind.Continue } => new JumpStatement(Completion.Continue),
        IBranchOperation jump => throw Refuse(jump.Syntax.GetFirstToken(), "'goto' is not available in definitions; use a loop or a function"),
        ILabeledOperation labeled => labeled.Operation is null ? new BlockStatement([], []) : CompileStatement(labeled.Operation),
        IThrowOperation { Exception: { } exception } thrown => new ThrowStatement(new ThrowNode(Compile(exception), SiteOf(thrown))),
        ILocalFunctionOperation or IEmptyOperation => new BlockStatement([], []),
        ITryOperation statement => throw Refuse(statement.Syntax.GetFirstToken(), "'try' is not available in definitions; test for the case instead, an exception ends the definition with an error"),
        IUsingOperation { IsAsynchronous: false } statement => Using(statement),
        ILockOperation => throw Refuse(operation.Syntax.GetFirstToken(), "'lock' is not available in definitions; they run on one thread"),
        _ when operation.Kind is OperationKind.None => throw Refuse(operation.Syntax.GetFirstToken(), $"'{operation.Syntax.GetFirstToken().Text}' is not available in definitions"),
        _ => ExpressionStatement(operation),
    };

    private Statement ExpressionStatement(IOperation operation) => Compile(operation) switch
    {
        Int32StepNode step => new Int32StepStatement(step),
        var node => new ExpressionStatement(node),
    };

    private BlockStatement Block(IEnumerable<IOperation> operations, IEnumerable<ILocalSymbol> locals)
    {
        var functions = operations.OfType<ILocalFunctionOperation>().ToList();
        var slots = CapturedSlots(locals).Concat(functions.Select(function => SlotOf(function.Symbol, session.Compilation.ObjectType)));
        var statements = new List<Statement>();

        // A local function may be called before it is declared, so the block begins by making all of them.
        statements.AddRange(functions.Select(LocalFunction));
        statements.AddRange(Sequence([.. operations.Where(operation => operation is not ILocalFunctionOperation)]));
        return new BlockStatement(statements, [.. slots]);
    }

    // "using var x = …;" lasts to the end of the block, so the statements behind it are its body.
    private IEnumerable<Statement> Sequence(IReadOnlyList<IOperation> operations)
    {
        for (var index = 0; index < operations.Count; index++)
        {
            if (operations[index] is IUsingDeclarationOperation { IsAsynchronous: false } declaration)
            {
                var rest = new BlockStatement([.. Sequence([.. operations.Skip(index + 1)])], []);
                yield return new UsingStatement(Declarations(declaration.DeclarationGroup), rest, Disposal(declaration.DeclarationGroup));
                yield break;
            }

            yield return CompileStatement(operations[index]);
        }
    }

    private Statement Using(IUsingOperation statement)
    {
        var body = CompileStatement(statement.Body);
        if (statement.Resources is IVariableDeclarationGroupOperation group)
        {
            return Scoped(statement.Locals, new UsingStatement(Declarations(group), body, Disposal(group)));
        }

        var resource = new ObjectLocal(slotCount++);
        var dispose = Disposal(statement.Resources);
        return Scoped(statement.Locals, new UsingStatement(
            new ExpressionStatement(new AssignmentNode(resource, Compile(statement.Resources))), body, frame => dispose(frame, resource.Evaluate(frame))));
    }

    private Action<Frame> Disposal(IVariableDeclarationGroupOperation group)
    {
        var disposals = group.Declarations.SelectMany(declaration => declaration.Declarators)
            .Select(declarator => (Variable: PlaceOf(declarator.Symbol, declarator.Symbol.Type), Dispose: Disposal(declarator)))
            .Reverse()
            .ToList();
        return frame => disposals.ForEach(disposal => disposal.Dispose(frame, disposal.Variable.Evaluate(frame)));
    }

    private Action<Frame, object?> Disposal(IOperation operation)
    {
        var site = SiteOf(operation);
        var type = session.Compilation.GetTypeByMetadataName("System.IDisposable")!;
        var (model, slot) = (TypeOf(type, operation), type.GetMembers("Dispose").OfType<IMethodSymbol>().First());
        return (_, resource) =>
        {
            if (UserType.TypeOf(resource) is { } user)
            {
                user.FindImplementation(slot, model, [])?.Invoke(resource, [], site);
            }
            else
            {
                (resource as IDisposable)?.Dispose();
            }
        };
    }

    private ExpressionStatement LocalFunction(ILocalFunctionOperation function)
    {
        if (function.Symbol.IsAsync)
        {
            throw Refuse(function.Syntax.GetFirstToken(), $"'{function.Symbol.Name}' is async, which is not available in definitions");
        }

        var make = LambdaClosureFactory(function.Symbol, function.Body!, function, null);
        var variable = PlaceOf(function.Symbol, session.Compilation.ObjectType);
        return new ExpressionStatement(new AssignmentNode(variable, new FunctionNode(make)));
    }

    private Statement Declarations(IVariableDeclarationGroupOperation group)
    {
        var statements = group.Declarations.SelectMany(declaration => declaration.Declarators.Select(declarator => Declarator(declarator, declaration))).ToList();
        return statements is [var single] ? single : new BlockStatement(statements, []);
    }

    private Statement Declarator(IVariableDeclaratorOperation declarator, IVariableDeclarationOperation declaration)
    {
        var local = declarator.Symbol;
        if (local.RefKind != RefKind.None)
        {
            throw Refuse(declarator, $"Ref local '{local.Name}' is not available in definitions; use the variable itself");
        }

        var place = PlaceOf(local, local.Type);
        var initializer = declarator.Initializer ?? declaration.Initializer;
        if (initializer is null)
        {
            // A struct may be filled field by field from its default.
            return local.Type.IsValueType && place is ObjectLocal or BoxLocal
                ? new ExpressionStatement(new AssignmentNode(place, new ConstantNode(TypeOf(local.Type, declarator).Default)))
                : new BlockStatement([], []);
        }

        var value = Compile(initializer.Value);
        return place is PrimitiveLocal primitive
            ? new AssignPrimitiveStatement(primitive, value)
            : new ExpressionStatement(new AssignmentNode(place, value));
    }

    private SwitchStatement Switch(ISwitchOperation choice)
    {
        var sections = choice.Cases.Select(section => new SwitchSection(
            [.. section.Clauses.Select(clause => Label(clause))],
            Block(section.Body, []))).ToList();

        // A section's variables may be a label's pattern variables, so they are made anew before the labels are tried.
        var locals = choice.Locals.Concat(choice.Cases.SelectMany(section => section.Locals));
        return new SwitchStatement(Compile(choice.Value), sections, CapturedSlots(locals));
    }

    private Func<Frame, object?, bool>? Label(ICaseClauseOperation clause)
    {
        switch (clause)
        {
            case IDefaultCaseClauseOperation:
                return null;
            case ISingleValueCaseClauseOperation single:
                var constant = Compile(single.Value);
                return (frame, value) => Equals(constant.Evaluate(frame), value);
            case IPatternCaseClauseOperation pattern:
                var compiled = CompilePattern(pattern.Pattern);
                var guard = pattern.Guard is null ? null : Compile(pattern.Guard);
                return (frame, value) => compiled.Matches(frame, value) && (guard is null || guard.EvaluateBoolean(frame));
            default:
                throw Refused(clause);
        }
    }

    /// <summary>Compiles the body of a lambda, local function or member that takes parameters.</summary>
    public BodyCode CompileBody(IMethodSymbol symbol, IOperation? body, Site site)
    {
        isHashing = symbol.Name == nameof(GetHashCode) && HashCodes.StayInside(body);
        isReadOnly = symbol is { IsReadOnly: true, ContainingType.IsValueType: true };
        var parameters = symbol.Parameters.Select(Declare).ToList();
        var code = new BodyCode { Member = symbol, Site = site, Parameters = parameters, Precedes = PreciseStatics(symbol) };
        return Finish(code, symbol, body);
    }

    // A static constructor runs before the first static method of its type.
    private StaticState? PreciseStatics(IMethodSymbol symbol) => symbol is { IsStatic: true, MethodKind: not (MethodKind.LambdaMethod or MethodKind.LocalFunction) } && owner is { Statics.IsPrecise: true }
        ? owner.Statics
        : null;

    /// <summary>Compiles what a body does, once its parameters are declared.</summary>
    public BodyCode Finish(BodyCode code, IMethodSymbol symbol, IOperation? body)
    {
        if (body is IBlockOperation { Operations: [IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }] } block && block.Locals.IsEmpty)
        {
            code.Expression = Compile(value);
        }
        else if (body is not null)
        {
            code.Statement = CompileStatement(body);
        }

        code.SlotCount = slotCount;
        code.Weight = weight + 1;
        if (code.Statement is { Yields: true } || symbol.IsIterator)
        {
            var returned = symbol.ReturnType as INamedTypeSymbol;
            code.YieldsEnumerator = returned?.Name == "IEnumerator";
            code.Yields = session.Types.Of(
                returned is { TypeArguments: [var element] } ? element : session.Compilation.ObjectType, substitution, code.Site);
            code.Statement ??= new ExpressionStatement(code.Expression!);
            code.Expression = null;
        }

        return code;
    }
}
