using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Types;

/// <summary>Events that the compiler gives a field, and accessors that change it.</summary>
internal static class FieldLikeEvents
{
    /// <summary>The events of a type whose handlers the type itself holds.</summary>
    public static IEnumerable<IEventSymbol> Of(INamedTypeSymbol type, bool isStatic) =>
        type.GetMembers().OfType<IEventSymbol>().Where(candidate => candidate.IsStatic == isStatic && IsFieldLike(candidate));

    public static bool IsFieldLike(IEventSymbol candidate) =>
        candidate is { IsAbstract: false, IsExtern: false, IsPartialDefinition: false, PartialDefinitionPart: null }
        && candidate.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is VariableDeclaratorSyntax;
}
