using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <summary>Finds the body of a member and compiles it.</summary>
internal static class MemberCompiler
{
    public static BodyCode Compile(UserMethod method)
    {
        var definition = method.Definition;
        if (definition.MethodKind == MethodKind.Constructor)
        {
            return ConstructorCompiler.Compile(method);
        }

        var session = method.Container.Session;
        if (definition.IsImplicitlyDeclared || definition.DeclaringSyntaxReferences.IsEmpty)
        {
            return SynthesizedMembers.Compile(method);
        }

        var definitionPart = definition.PartialImplementationPart ?? definition;
        var syntax = definitionPart.DeclaringSyntaxReferences[0].GetSyntax();
        if (syntax is TypeDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax)
        {
            return SynthesizedMembers.Compile(method);
        }

        var site = new Site(syntax.SyntaxTree, definitionPart.Locations[0].SourceSpan);
        if (syntax is AccessorDeclarationSyntax { Body: null, ExpressionBody: null } && AutoAccessor(method, definitionPart, site) is { } accessor)
        {
            return accessor;
        }

        var body = BodyOf(session, syntax)
            ?? throw session.Refuse(EvaluationRules.UnsupportedConstruct, site, $"'{SymbolNames.Display(definition)}' has no body that definitions can use");
        var compiler = new BodyCompiler(session, method.Container, method.Substitution, CaptureAnalysis.Of([body]), []);
        return compiler.CompileMember(definitionPart, body, site);
    }

    /// <summary>A type's static initializers in the order of the text, and its static constructor.</summary>
    public static BodyCode CompileStaticInitialization(UserType owner)
    {
        var session = owner.Session;
        var initializers = Initializers.Of(owner, isStatic: true);
        var constructor = owner.Symbol.StaticConstructors.FirstOrDefault(candidate => !candidate.IsImplicitlyDeclared);
        var body = constructor is null ? null : BodyOf(session, constructor.DeclaringSyntaxReferences[0].GetSyntax());
        var captures = CaptureAnalysis.Of([.. initializers.Select(initializer => initializer.Value), .. body is null ? [] : new[] { body }]);
        var compiler = new BodyCompiler(session, owner, owner.Substitution, captures, []);
        var code = new BodyCode { Member = owner.Symbol, Site = owner.DeclarationSite, Parameters = [] };
        var statements = initializers.ConvertAll(initializer => compiler.StaticInitializer(owner, initializer));
        if (body is not null)
        {
            statements.Add(compiler.CompileStatement(body));
        }

        code.Statement = new BlockStatement(statements, []);
        code.SlotCount = compiler.SlotCount;
        code.Weight = compiler.Weight + 1;
        return code;
    }

    /// <summary>The operation of a member's body, be it a block or an expression.</summary>
    public static IOperation? BodyOf(Session session, SyntaxNode syntax)
    {
        if (session.EditedBodyOf(syntax) is { } edited)
        {
            return edited;
        }

        return syntax is ArrowExpressionClauseSyntax
            ? session.Operation(syntax)
            : session.Operation(syntax) switch
            {
                IMethodBodyOperation method => method.BlockBody ?? method.ExpressionBody,
                IConstructorBodyOperation constructor => constructor.BlockBody ?? constructor.ExpressionBody,
                var other => other,
            };
    }

    private static BodyCode? AutoAccessor(UserMethod method, IMethodSymbol definition, Site site)
    {
        var property = (IPropertySymbol)definition.AssociatedSymbol!;
        var field = property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.AssociatedSymbol, property));
        return field is null ? null : SynthesizedMembers.FieldAccessor(method, field, definition.MethodKind == MethodKind.PropertyGet, site);
    }
}
