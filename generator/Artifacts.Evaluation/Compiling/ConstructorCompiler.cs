using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <summary>Compiles constructors: parameters, initializers, the base's constructor, the body, in that order.</summary>
internal static class ConstructorCompiler
{
    public static BodyCode Compile(UserMethod method)
    {
        var (type, definition) = (method.Container, method.Definition.PartialImplementationPart ?? method.Definition);
        var session = type.Session;
        var isPrimary = PrimaryConstructor.IsPrimary(definition);
        if (definition.IsImplicitlyDeclared && !isPrimary && IsCopy(method))
        {
            return SynthesizedMembers.CopyConstructor(method);
        }

        var operation = definition.IsImplicitlyDeclared || isPrimary
            ? null
            : session.Operation(definition.DeclaringSyntaxReferences[0].GetSyntax()) as IConstructorBodyOperation;
        var call = isPrimary ? PrimaryBaseCall(session, definition) : CallIn(operation?.Initializer);
        var callsThis = call is not null && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType.OriginalDefinition, type.Symbol);
        var initializers = callsThis || IsCopy(method) ? [] : Initializers.Of(type, isStatic: false);
        var body = operation?.BlockBody ?? operation?.ExpressionBody;
        var captures = CaptureAnalysis.Of([
            .. initializers.Select(initializer => initializer.Value),
            .. new IOperation?[] { call, body }.OfType<IOperation>()]);
        var compiler = new BodyCompiler(session, type, method.Substitution, captures, []) { IsConstructor = true };
        var code = new BodyCode { Precedes = type.Statics.IsPrecise ? type.Statics : null, Member = definition, Site = type.DeclarationSite, Parameters = isPrimary ? DeclareParameters(definition) : [.. definition.Parameters.Select(compiler.Declare)] };
        var statements = new List<Statement>();
        if (isPrimary)
        {
            // A primary constructor's parameters live on the object, so the compiler's slots begin after them.
            compiler.ReserveSlots(definition.Parameters.Length);
            for (var index = 0; index < definition.Parameters.Length; index++)
            {
                statements.Add(compiler.StoreParameter(type, definition.Parameters[index], code.Parameters[index]));
                if (PositionalField(type, definition.Parameters[index]) is { } field)
                {
                    statements.Add(compiler.StoreProperty(type, field, code.Parameters[index]));
                }
            }
        }

        statements.AddRange(initializers.Select(initializer => compiler.InstanceInitializer(type, initializer)));
        if (!callsThis && type.Base is null && type.NativeBase is { } native)
        {
            statements.Add(compiler.NativeConstructorCall(native, call, type.DeclarationSite));
        }
        else if (call is not null && call.TargetMethod.ContainingType.SpecialType != SpecialType.System_Object)
        {
            statements.Add(compiler.ConstructorCall(
                compiler.ContainerOf(call.TargetMethod, call).Method(call.TargetMethod.OriginalDefinition, []), call.Arguments, new Site(call.Syntax)));
        }
        else if (call is null && ImplicitBase(type) is { } parent)
        {
            statements.Add(compiler.ConstructorCall(parent, [], type.DeclarationSite));
        }

        if (body is not null)
        {
            statements.Add(compiler.CompileStatement(body));
        }

        code.Statement = new BlockStatement(statements, []);
        code.SlotCount = compiler.SlotCount;
        code.Weight = compiler.Weight + 1;
        return code;
    }

    private static List<Variable> DeclareParameters(IMethodSymbol constructor) =>
        [.. constructor.Parameters.Select((parameter, index) => new Variable(
            index, parameter.RefKind == RefKind.None ? VariableKind.Object : VariableKind.ByReference))];

    private static bool IsCopy(UserMethod method) => method.Container.Symbol.IsRecord
        && method.Definition.Parameters is [{ } parameter]
        && SymbolEqualityComparer.Default.Equals(parameter.Type, method.Container.Symbol);

    private static IInvocationOperation? CallIn(IOperation? initializer) => initializer switch
    {
        IInvocationOperation call => call,
        IExpressionStatementOperation { Operation: IInvocationOperation call } => call,
        _ => null,
    };

    private static IInvocationOperation? PrimaryBaseCall(Session session, IMethodSymbol constructor)
    {
        foreach (var reference in constructor.ContainingType.DeclaringSyntaxReferences)
        {
            var initializer = (reference.GetSyntax() as TypeDeclarationSyntax)?.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();
            if (initializer is not null)
            {
                return CallIn(session.Operation(initializer));
            }
        }

        return null;
    }

    // Without ": base(…)" the base's constructor that can be called without arguments runs.
    private static UserMethod? ImplicitBase(UserType type)
    {
        if (type.Base is not { } parent)
        {
            return null;
        }

        var constructor = parent.Symbol.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty)
            ?? throw type.Session.Refuse(
                EvaluationRules.UnsupportedConstruct, type.DeclarationSite, $"The constructor of '{parent.Name}' is called with default arguments only, which is not available in definitions; write ': base(…)'");
        return parent.Method(constructor, []);
    }

    private static IFieldSymbol? PositionalField(UserType type, IParameterSymbol parameter) => type.Symbol.IsRecord
        ? type.Symbol.GetMembers(parameter.Name).OfType<IPropertySymbol>()
            .Where(property => property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax))
            .Select(property => type.Symbol.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)))
            .FirstOrDefault()
        : null;
}
