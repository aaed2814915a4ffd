using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>A generic type of the author's without its arguments, as <c>typeof(G&lt;&gt;)</c> names it.</summary>
internal sealed class OpenType(INamedTypeSymbol symbol) : TypeModel
{
    public override Type Carrier => typeof(object);

    public override object? Default => null;

    public override string Name => symbol.ToDisplayString();

    public override string RuntimeName =>
        $"{SymbolNames.RuntimeName(symbol)}[{string.Join(',', TypeUniverse.AllArguments(symbol.OriginalDefinition).Parameters.Select(parameter => parameter.Name))}]";

    public override string? FullName => SymbolNames.RuntimeName(symbol);

    public override string SimpleName => symbol.MetadataName;

    public override string? Namespace => SymbolNames.Namespace(symbol);

    public override bool IsErased => true;

    public override bool Accepts(object value) => false;
}
