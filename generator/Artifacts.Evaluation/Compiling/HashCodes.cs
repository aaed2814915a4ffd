using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <summary>Hash codes differ from run to run, so a body may use them only where nothing but another hash code comes of them.</summary>
internal sealed class HashCodes : OperationWalker
{
    private readonly HashSet<ISymbol> carriers = new(SymbolEqualityComparer.Default);
    private bool leaks;

    private HashCodes()
    {
    }

    /// <summary>Whether a call gives a hash code or works on one.</summary>
    public static bool IsHash(IMethodSymbol method) =>
        method is { Name: nameof(GetHashCode), IsStatic: false, Parameters.Length: 0 or 1, ReturnType.SpecialType: SpecialType.System_Int32 }
        || method.ContainingType?.ToDisplayString() == "System.HashCode";

    /// <summary>Whether the body of a <c>GetHashCode</c> neither stores what it computes nor hands it to anything but a hash code.</summary>
    public static bool StayInside(IOperation? body)
    {
        var walker = new HashCodes();
        if (body is null || !walker.Carries(body))
        {
            return true;
        }

        // A variable may carry a hash code into one that is assigned above it.
        int known;
        do
        {
            known = walker.carriers.Count;
            walker.Visit(body);
        }
        while (walker.carriers.Count > known);

        return !walker.leaks;
    }

    public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation) => Assign(operation);

    public override void VisitCompoundAssignment(ICompoundAssignmentOperation operation) => Assign(operation);

    public override void VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation)
    {
        leaks |= operation.Target is not ILocalReferenceOperation;
        base.VisitIncrementOrDecrement(operation);
    }

    public override void VisitVariableDeclarator(IVariableDeclaratorOperation operation)
    {
        if (operation.Initializer is { } initializer && Carries(initializer))
        {
            carriers.Add(operation.Symbol);
        }

        base.VisitVariableDeclarator(operation);
    }

    public override void VisitInvocation(IInvocationOperation operation)
    {
        leaks |= !IsHash(operation.TargetMethod) && operation.Arguments.Any(Carries);
        base.VisitInvocation(operation);
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        leaks |= operation.Arguments.Any(Carries);
        base.VisitObjectCreation(operation);
    }

    public override void VisitAnonymousFunction(IAnonymousFunctionOperation operation)
    {
        leaks |= Carries(operation);
        base.VisitAnonymousFunction(operation);
    }

    private void Assign(IAssignmentOperation operation)
    {
        if (operation.Target is ILocalReferenceOperation local)
        {
            if (Carries(operation.Value))
            {
                carriers.Add(local.Local);
            }
        }
        else
        {
            // Whether it is assigned may hang on a hash code, even where what is assigned does not.
            leaks |= operation.Target is not IDiscardOperation;
        }

        Visit(operation.Target);
        Visit(operation.Value);
    }

    private bool Carries(IOperation operation) => operation.DescendantsAndSelf().Any(part => part switch
    {
        IInvocationOperation call => IsHash(call.TargetMethod),
        ILocalReferenceOperation local => carriers.Contains(local.Local),
        _ => false,
    });
}
