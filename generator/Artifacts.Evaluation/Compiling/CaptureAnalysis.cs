using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <summary>Finds which variables closures share, and which of them each lambda or local function uses.</summary>
internal sealed class CaptureAnalysis : OperationWalker
{
    private readonly HashSet<ISymbol> captured = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<ISymbol>> free = new(SymbolEqualityComparer.Default);
    private readonly Stack<IMethodSymbol> functions = new();

    public static CaptureAnalysis Of(IEnumerable<IOperation> roots)
    {
        var analysis = new CaptureAnalysis();
        foreach (var root in roots)
        {
            analysis.Visit(root);
        }

        return analysis;
    }

    public bool IsCaptured(ISymbol variable) => captured.Contains(variable);

    /// <summary>The variables of enclosing functions that a function uses, itself or through what stands in it.</summary>
    public IReadOnlyList<ISymbol> FreeVariables(IMethodSymbol function) => free.GetValueOrDefault(function) ?? [];

    public override void VisitAnonymousFunction(IAnonymousFunctionOperation operation) =>
        VisitFunction(operation.Symbol, () => base.VisitAnonymousFunction(operation));

    public override void VisitLocalFunction(ILocalFunctionOperation operation)
    {
        captured.Add(operation.Symbol);
        VisitFunction(operation.Symbol, () => base.VisitLocalFunction(operation));
    }

    public override void VisitLocalReference(ILocalReferenceOperation operation) => Use(operation.Local);

    public override void VisitParameterReference(IParameterReferenceOperation operation) => Use(operation.Parameter);

    public override void VisitInvocation(IInvocationOperation operation)
    {
        UseFunction(operation.TargetMethod);
        base.VisitInvocation(operation);
    }

    public override void VisitMethodReference(IMethodReferenceOperation operation)
    {
        UseFunction(operation.Method);
        base.VisitMethodReference(operation);
    }

    private void VisitFunction(IMethodSymbol symbol, Action visit)
    {
        functions.Push(symbol);
        free[symbol] = [];
        visit();
        functions.Pop();
    }

    private void UseFunction(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            Use(method.OriginalDefinition);
        }
    }

    private void Use(ISymbol variable)
    {
        // The receiver of an extension block is the closure's own receiver.
        if (functions.Count == 0 || variable.ContainingSymbol is INamedTypeSymbol { IsExtension: true })
        {
            return;
        }

        if (!functions.Any(function => IsDeclaredIn(variable, function)))
        {
            // Declared by the member itself; a primary constructor's parameters live on the object instead.
            if (variable is IParameterSymbol { ContainingSymbol: IMethodSymbol constructor } && Types.PrimaryConstructor.IsPrimary(constructor))
            {
                return;
            }
        }

        foreach (var function in functions)
        {
            if (IsDeclaredIn(variable, function))
            {
                break;
            }

            captured.Add(variable);
            if (!free[function].Contains(variable, SymbolEqualityComparer.Default))
            {
                free[function].Add(variable);
            }
        }
    }

    private static bool IsDeclaredIn(ISymbol variable, IMethodSymbol function) =>
        SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function);
}
