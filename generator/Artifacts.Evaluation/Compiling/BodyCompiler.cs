using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <summary>Turns the operations of one body into nodes.</summary>
internal sealed partial class BodyCompiler
{
    private readonly Session session;
    private readonly UserType? owner;
    private readonly Substitution substitution;
    private readonly CaptureAnalysis captures;
    private readonly IReadOnlyList<ISymbol> closedOver;
    private readonly Dictionary<ISymbol, Variable> variables = new(SymbolEqualityComparer.Default);
    private bool isConstructor;
    private bool isHashing;
    private bool isReadOnly;
    private int slotCount;
    private long weight;

    public BodyCompiler(
        Session session, UserType? owner, Substitution substitution, CaptureAnalysis captures, IReadOnlyList<ISymbol> closedOver)
    {
        this.session = session;
        this.owner = owner;
        this.substitution = substitution;
        this.captures = captures;
        this.closedOver = closedOver;
    }

    /// <summary>Whether readonly fields may be changed here.</summary>
    public bool IsConstructor { init => isConstructor = value; }

    public int SlotCount => slotCount;

    public long Weight => weight;

    /// <summary>Declares a parameter and gives it a slot.</summary>
    public Variable Declare(IParameterSymbol parameter) =>
        variables[parameter] = parameter.RefKind == RefKind.None
            ? NewVariable(parameter, parameter.Type)
            : new Variable(slotCount++, VariableKind.ByReference);

    /// <summary>Leaves the first slots to parameters that are not variables of the body.</summary>
    public void ReserveSlots(int count) => slotCount = count;

    /// <summary>Compiles an expression; what can't be compiled becomes a node that refuses when it is reached.</summary>
    public Node Compile(IOperation operation)
    {
        weight++;
        try
        {
            return Traced(operation, CompileKnown(operation));
        }
        catch (StopException exception)
        {
            session.Resume();
            return new RefusedNode(exception.Finding.Rule, SiteOf(operation), exception.Finding.Message, exception.Finding.Span, exception.Finding.Remedy);
        }
    }

    // A call's text that nobody knows better came from the call.
    private Node Traced(IOperation operation, Node node)
    {
        if (!session.Provenance.IsKept || operation is not IInvocationOperation { Type.SpecialType: SpecialType.System_String } || node is Place or RefusedNode)
        {
            return node;
        }

        var site = SiteOf(operation);
        return new FunctionNode(frame => node.Evaluate(frame) is string text ? frame.Session.Provenance.Made(text, site) : null);
    }

    public Node[] CompileAll(IEnumerable<IOperation> operations) => [.. operations.Select(Compile)];

    private static Site SiteOf(IOperation operation) => new(operation.Syntax);

    private TypeModel TypeOf(ITypeSymbol? type, IOperation operation) =>
        session.Types.Of(type ?? throw Refuse(operation, "An expression without a type"), substitution, SiteOf(operation));

    private TypeModel TypeOf(IOperation operation) => TypeOf(operation.Type, operation);

    private StopException Refuse(IOperation operation, string message) =>
        session.Refuse(EvaluationRules.UnsupportedConstruct, SiteOf(operation), message);

    private StopException Refuse(SyntaxToken token, string message) =>
        session.Refuse(EvaluationRules.UnsupportedConstruct, new Site(token), message);

    private Variable NewVariable(ISymbol symbol, ITypeSymbol type) => new(slotCount++, KindOf(symbol, type));

    private VariableKind KindOf(ISymbol symbol, ITypeSymbol type)
    {
        if (symbol is ILocalSymbol { RefKind: not RefKind.None })
        {
            return VariableKind.ByReference;
        }

        if (captures.IsCaptured(symbol))
        {
            return VariableKind.Captured;
        }

        if (type is ITypeParameterSymbol parameter && substitution.Find(parameter) is { } model)
        {
            return KindOf(model.Carrier);
        }

        return type.SpecialType switch
        {
            SpecialType.System_Boolean => VariableKind.Boolean,
            SpecialType.System_Int32 => VariableKind.Int32,
            SpecialType.System_Int64 => VariableKind.Int64,
            SpecialType.System_Double => VariableKind.Double,
            _ => VariableKind.Object,
        };
    }

    private static VariableKind KindOf(Type carrier) =>
        carrier == typeof(bool) ? VariableKind.Boolean
        : carrier == typeof(int) ? VariableKind.Int32
        : carrier == typeof(long) ? VariableKind.Int64
        : carrier == typeof(double) ? VariableKind.Double
        : VariableKind.Object;

    /// <summary>A local variable or parameter, wherever it lives.</summary>
    private Place PlaceOf(ISymbol symbol, ITypeSymbol type)
    {
        if (symbol.ContainingSymbol is INamedTypeSymbol { IsExtension: true })
        {
            // The receiver of an extension block is what its members are called on.
            return new ThisNode();
        }

        if (variables.TryGetValue(symbol, out var variable))
        {
            return PlaceOf(variable);
        }

        for (var index = 0; index < closedOver.Count; index++)
        {
            if (SymbolEqualityComparer.Default.Equals(closedOver[index], symbol))
            {
                return new CapturedVariable(index);
            }
        }

        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol constructor } && owner is not null
            && PrimaryConstructor.IsPrimary(constructor) && owner.Layout.Contains(symbol))
        {
            return FieldOfThis(owner.Layout[symbol]);
        }

        variables[symbol] = variable = NewVariable(symbol, type);
        return PlaceOf(variable);
    }

    private static Place PlaceOf(Variable variable) => variable.Kind switch
    {
        VariableKind.Object => new ObjectLocal(variable.Slot),
        VariableKind.Captured => new BoxLocal(variable.Slot),
        VariableKind.ByReference => new ByReferenceParameter(variable.Slot),
        _ => new PrimitiveLocal(variable),
    };

    private Place FieldOfThis(int index) => owner!.IsStruct
        ? new StructFieldPlace(new ThisNode(), owner, index)
        : new InstanceFieldPlace(new ThisNode(), index, owner.DeclarationSite);

    /// <summary>The slots of a scope's captured variables, which each entry of the scope makes anew.</summary>
    private int[] CapturedSlots(IEnumerable<ILocalSymbol> locals) =>
        [.. locals.Where(captures.IsCaptured).Select(local => SlotOf(local, local.Type))];

    private int SlotOf(ISymbol symbol, ITypeSymbol type)
    {
        if (!variables.TryGetValue(symbol, out var variable))
        {
            variables[symbol] = variable = NewVariable(symbol, type);
        }

        return variable.Slot;
    }

    /// <summary>
    /// What a member is used on. A struct that is no variable (a property's value, a readonly field) is used as a copy,
    /// so a method that changes it changes nothing else.
    /// </summary>
    private Node Receiver(IOperation instance)
    {
        var node = Compile(instance);
        return node is Place && instance.Type is { IsValueType: true } or ITypeParameterSymbol && !IsVariable(instance) ? new CopyNode(node) : node;
    }

    private bool IsVariable(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation property => property.Property.ReturnsByRef,
        IImplicitIndexerReferenceOperation { Instance: { } span } => IsSpan(span.Type) && span.Type!.Name == "Span",
        IInvocationOperation { TargetMethod.ReturnsByRefReadonly: true } => false,
        ILocalReferenceOperation { Local.RefKind: RefKind.In or RefKind.RefReadOnly } => false,
        IFieldReferenceOperation { Field.IsReadOnly: true } field => isConstructor && field.Instance is IInstanceReferenceOperation or null,
        IFieldReferenceOperation { Instance: { Type.IsValueType: true } instance } => IsVariable(instance),
        // What an initializer fills is no 'this', whatever the member it stands in may change.
        IInstanceReferenceOperation instance => instance.ReferenceKind != InstanceReferenceKind.ContainingTypeInstance || !isReadOnly,
        IParameterReferenceOperation parameter => parameter.Parameter.RefKind is not (RefKind.In or RefKind.RefReadOnlyParameter),
        _ => true,
    };

    private Place AsPlace(IOperation operation) => Compile(operation) switch
    {
        Place place => place,
        RefusedNode refused => new RefusedPlace(refused),
        _ => new RefusedPlace(new RefusedNode(
            EvaluationRules.UnsupportedConstruct, SiteOf(operation), $"Assigning to '{operation.Syntax}' is not available in definitions; assign to a variable or property")),
    };
}
