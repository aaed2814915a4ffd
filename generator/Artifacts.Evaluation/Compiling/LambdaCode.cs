using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Compiling;

/// <summary>A lambda or local function: what it captures, and its body once somebody calls it.</summary>
internal sealed class LambdaCode(IMethodSymbol symbol, IReadOnlyList<ISymbol> captured, Func<LambdaCode, Substitution?, BodyCode> compile)
{
    private readonly List<(IReadOnlyList<TypeModel> Arguments, LambdaCode Code)> instantiations = [];
    private readonly Substitution? substitution;
    private BodyCode? code;

    private LambdaCode(LambdaCode generic, Substitution substitution, Func<LambdaCode, Substitution?, BodyCode> compile)
        : this(generic.Symbol, generic.Captured, compile) => this.substitution = substitution;

    public IMethodSymbol Symbol { get; } = symbol;

    /// <summary>The variables of enclosing functions that it uses, in the order of its captures.</summary>
    public IReadOnlyList<ISymbol> Captured { get; } = captured;

    public BodyCode Code => code ??= compile(this, substitution);

    /// <summary>The body of a generic local function for some type arguments.</summary>
    public LambdaCode Instantiate(Session session, Site site, Substitution outer, IReadOnlyList<TypeModel> arguments)
    {
        if (arguments.Count == 0)
        {
            return this;
        }

        foreach (var instantiation in instantiations)
        {
            if (instantiation.Arguments.SequenceEqual(arguments))
            {
                return instantiation.Code;
            }
        }

        session.ChargeInstantiation(site);
        var made = new LambdaCode(this, outer.With(Symbol.TypeParameters, arguments), compile);
        instantiations.Add((arguments, made));
        return made;
    }
}
