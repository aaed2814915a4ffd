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
        catch (StopException exception)
        {
            session.Resume();
            return new ExpressionStatement(
                new RefusedNode(exception.Finding.Rule, SiteOf(operation), exception.Finding.Message, exception.Finding.Span, exception.Finding.Remedy));
        }
    }

    private Statement KnownStatement(IOperation operation) => operation switch
    {
        IBlockOperation block => Block(block.Operations, block.Locals),
        IVariableDeclarationGroupOperation group => Declarations(group),
        IExpressionStatementOperation expression => ExpressionStatement(expression.Operation),
        IReturnOperation { Kind: OperationKind.YieldReturn } yielded => new YieldStatement(Compile(yielded.ReturnedValue!)),
        IReturnOperation { Kind: OperationKind.YieldBreak } => new ReturnStatement(null),
        IReturnOperation returned => new ReturnStatement(returned.ReturnedValue is null ? null : Returned(returned.ReturnedValue)),
        IConditionalOperation choice => new IfStatement(
            Compile(choice.Condition), CompileStatement(choice.WhenTrue), choice.WhenFalse is null ? null : CompileStatement(choice.WhenFalse)),
        IForEachLoopOperation loop => ForEach(loop),
        IForLoopOperation loop => For(loop),
        IWhileLoopOperation loop => While(loop),
        ISwitchOperation choice => Switch(choice),
        IBranchOperation { BranchKind: BranchKind.Break } => new JumpStatement(Completion.Break),
        IBranchOperation { BranchKind: BranchKind.Continue } => new JumpStatement(Completion.Continue),
        IBranchOperation jump => new GotoStatement(LabelOf(jump.Target)),
        IThrowOperation thrown => Throw(thrown),
        ILocalFunctionOperation or IEmptyOperation => new BlockStatement([], []),
        ITryOperation statement => Try(statement),
        IUsingOperation { IsAsynchronous: false } statement => Using(statement),
        ILockOperation statement => Lock(statement),
        _ when operation.Kind is OperationKind.None => throw Refuse(operation.Syntax.GetFirstToken(), $"'{operation.Syntax.GetFirstToken().Text}' is not available in definitions"),
        _ => ExpressionStatement(operation),
    };

    private Statement ExpressionStatement(IOperation operation) => Compile(operation) switch
    {
        Int32StepNode step => new Int32StepStatement(step),
        var node => new ExpressionStatement(node),
    };

    private Statement Block(IEnumerable<IOperation> operations, IEnumerable<ILocalSymbol> locals)
    {
        List<IOperation> all = [.. operations];
        var functions = all.Select(LocalFunctionIn).OfType<ILocalFunctionOperation>().ToList();
        var slots = CapturedSlots(locals).Concat(functions.Select(function => SlotOf(function.Symbol, session.Compilation.ObjectType)));

        // A local function may be called before it is declared, so the block begins by making all of them.
        return Body(all, () => functions.Select(LocalFunction), [.. slots]);
    }

    private Statement Using(IUsingOperation statement)
    {
        if (statement.Resources is IVariableDeclarationGroupOperation group)
        {
            return Scoped(statement.Locals, Using(group, () => CompileStatement(statement.Body)));
        }

        var resource = new ObjectLocal(slotCount++);
        var acquire = new ExpressionStatement(new AssignmentNode(resource, Compile(statement.Resources)));
        var dispose = Disposal(statement.Resources);
        var body = CompileStatement(statement.Body);
        return Scoped(statement.Locals, new UsingStatement(acquire, body, frame => dispose(frame, resource.Evaluate(frame))));
    }

    // Each resource lasts around the acquisition of the next.
    private Statement Using(IVariableDeclarationGroupOperation group, Func<Statement> body)
    {
        var declarators = group.Declarations.SelectMany(declaration => declaration.Declarators.Select(declarator => (Declarator: declarator, Declaration: declaration))).ToList();
        var acquisitions = declarators.ConvertAll(resource => (
            Acquire: Declarator(resource.Declarator, resource.Declaration),
            Variable: PlaceOf(resource.Declarator.Symbol, resource.Declarator.Symbol.Type),
            Dispose: Disposal(resource.Declarator)));
        var inner = body();
        for (var index = acquisitions.Count - 1; index >= 0; index--)
        {
            var (acquire, variable, dispose) = acquisitions[index];
            inner = new UsingStatement(acquire, inner, frame => dispose(frame, variable.Evaluate(frame)));
        }

        return inner;
    }

    private Action<Frame, object?> Disposal(IOperation operation)
    {
        var site = SiteOf(operation);
        var slot = (IMethodSymbol)session.Compilation.GetSpecialType(SpecialType.System_IDisposable).GetMembers("Dispose")[0];
        var model = TypeOf(slot.ContainingType, operation);
        var resourceType = (operation as IVariableDeclaratorOperation)?.Symbol.Type ?? operation.Type;
        if (resourceType is { IsRefLikeType: true } && !resourceType.AllInterfaces.Contains(slot.ContainingType, SymbolEqualityComparer.Default))
        {
            // A ref struct is disposed of by a method of that name.
            var dispose = ((UserType)TypeOf(resourceType, operation)).Method(resourceType.GetMembers("Dispose").OfType<IMethodSymbol>().First(method => method.Parameters.IsEmpty).OriginalDefinition, []);
            return (_, resource) => dispose.Invoke(resource, [], site);
        }

        return (frame, resource) =>
        {
            if (UserType.TypeOf(resource) is { } user)
            {
                user.FindImplementation(slot, model, [])?.Invoke(resource, [], site);
            }
            else if (resource is IDisposable disposable)
            {
                Dispose(frame, disposable, site);
            }
        };
    }

    private static void Dispose(Frame frame, IDisposable disposable, Site site)
    {
        try
        {
            disposable.Dispose();
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw frame.Session.Unwrap(exception, site);
        }
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
        var initializer = declarator.Initializer ?? declaration.Initializer;
        if (local.RefKind != RefKind.None)
        {
            return ReferenceDeclaration(local, initializer!.Value);
        }

        var place = PlaceOf(local, local.Type);
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
            [.. section.Clauses.Select(clause => LabelOf(clause.Label!))],
            Block(section.Body, []))).ToList();

        // A section's variables may be a label's pattern variables, so they are made anew before the labels are tried.
        var locals = choice.Locals.Concat(choice.Cases.SelectMany(section => section.Locals));
        return new SwitchStatement(Compile(choice.Value), sections, CapturedSlots(locals), new Site(choice.Syntax.GetFirstToken()));
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
        returnsReference = ReturnsReference(symbol);
        RefuseReferenceIntoThis(symbol, site);
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
            code.Expression = Returned(value);
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
