using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>What each type parameter in scope stands for.</summary>
internal sealed class Substitution
{
    private readonly Dictionary<ITypeParameterSymbol, TypeModel> models;

    private Substitution(Dictionary<ITypeParameterSymbol, TypeModel> models) => this.models = models;

    public static Substitution None { get; } = new(new(SymbolEqualityComparer.Default));

    public TypeModel? Find(ITypeParameterSymbol parameter) => models.GetValueOrDefault(parameter);

    public Substitution With(IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<TypeModel> arguments)
    {
        if (parameters.Count == 0)
        {
            return this;
        }

        var extended = new Dictionary<ITypeParameterSymbol, TypeModel>(models, SymbolEqualityComparer.Default);
        for (var index = 0; index < parameters.Count; index++)
        {
            extended[parameters[index]] = arguments[index];
        }

        return new Substitution(extended);
    }
}
