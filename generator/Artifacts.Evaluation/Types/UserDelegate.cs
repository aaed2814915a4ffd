using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>A delegate type that the author declared; its values are closures themselves.</summary>
internal sealed class UserDelegate : TypeModel
{
    public UserDelegate(INamedTypeSymbol symbol, IReadOnlyList<TypeModel> arguments)
    {
        Symbol = symbol;
        Arguments = arguments;
    }

    public INamedTypeSymbol Symbol { get; }

    public override Type Carrier => typeof(Closure);

    public override object? Default => null;

    public override string Name => Symbol.ToDisplayString();

    public override string RuntimeName => SymbolNames.RuntimeName(Symbol);

    public override string SimpleName => Symbol.MetadataName;

    public override string? Namespace => SymbolNames.Namespace(Symbol);

    protected override bool IsNested => Symbol.ContainingType is not null;

    public override bool IsErased => true;

    public override bool Accepts(object value) => value is Closure closure && closure.DelegateType == this;
}
