using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Origins;

/// <summary>A call's parts in the source: what it is called on, and what is handed over.</summary>
internal sealed class CallSyntax
{
    private readonly Site?[] arguments;
    private readonly Site[] spread;

    private CallSyntax(Site whole, Site? receiver, Site?[] arguments, Site[] spread)
    {
        Whole = whole;
        Receiver = receiver ?? whole;
        this.arguments = arguments;
        this.spread = spread;
    }

    public Site Whole { get; }

    /// <summary>What the member is called on; the whole call where that is a type.</summary>
    public Site Receiver { get; }

    public static CallSyntax Of(IInvocationOperation call) => Of(call, call.Instance, call.Arguments);

    public static CallSyntax Of(IObjectCreationOperation creation) => Of(creation, null, creation.Arguments);

    public static CallSyntax Of(IPropertyReferenceOperation property) => Of(property, property.Instance, property.Arguments);

    /// <summary>What is handed over for a parameter.</summary>
    public Site Argument(int ordinal) => ordinal < arguments.Length ? arguments[ordinal] ?? Whole : Whole;

    /// <summary>What is handed over from a parameter on, one by one; the last stands for all that come after it.</summary>
    public Site Value(int from, int index)
    {
        if (from == arguments.Length - 1 && spread.Length > 0)
        {
            return spread[Math.Min(index, spread.Length - 1)];
        }

        return Argument(Math.Min(from + index, Math.Max(from, arguments.Length - 1)));
    }

    private static CallSyntax Of(IOperation call, IOperation? instance, IReadOnlyList<IArgumentOperation> handedOver)
    {
        var whole = new Site(call.Syntax);
        var sites = new Site?[handedOver.Count];
        Site[] elements = [];
        foreach (var argument in handedOver)
        {
            var ordinal = argument.Parameter!.Ordinal;
            switch (argument)
            {
                case { ArgumentKind: ArgumentKind.ParamArray or ArgumentKind.ParamCollection }:
                    elements = [.. Elements(argument.Value).Select(element => new Site(element.Syntax))];
                    sites[ordinal] = elements.Length > 0 ? elements[0] : null;
                    break;
                case { ArgumentKind: ArgumentKind.Explicit }:
                    sites[ordinal] = new Site(argument.Value.Syntax is ArgumentSyntax syntax ? syntax.Expression : argument.Value.Syntax);
                    break;
            }
        }

        return new CallSyntax(whole, instance is null ? null : new Site(instance.Syntax), sites, elements);
    }

    private static IEnumerable<IOperation> Elements(IOperation collection) => collection switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation expression => expression.Elements,
        IConversionOperation conversion => Elements(conversion.Operand),
        _ => [],
    };
}
