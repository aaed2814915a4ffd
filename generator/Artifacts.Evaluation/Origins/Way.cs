using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Text;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Origins;

/// <summary>
/// How evaluation came to where it is: the innermost call or turn of a loop, and the way to that. What is made in one place
/// shares it, and it is put into words only when somebody asks.
/// </summary>
internal sealed class Way
{
    /// <summary>How many steps an origin or an error tells.</summary>
    private const int Shown = 12;

    private readonly ISymbol? member;
    private readonly Site? caller;
    private readonly IReadOnlyList<KeyValuePair<string, object?>> values;
    private readonly Way? outer;

    /// <summary>A call of one of the author's members.</summary>
    public Way(ISymbol member, Site? caller, Way? outer)
    {
        this.member = member;
        this.caller = caller;
        this.outer = outer;
        values = [];
    }

    /// <summary>A turn of a loop.</summary>
    public Way(IReadOnlyList<KeyValuePair<string, object?>> values, Way? outer)
    {
        this.values = [.. values.Select(value => KeyValuePair.Create(value.Key, ValueText.Keep(value.Value)))];
        this.outer = outer;
    }

    /// <summary>The steps in words, innermost first.</summary>
    public static EquatableArray<TraceStep> Tell(Way? way)
    {
        var steps = new List<TraceStep>();
        for (var step = way; step is not null && steps.Count < Shown; step = step.outer)
        {
            if (step.member is null)
            {
                steps.Add(new LoopTurn(string.Join(", ", step.values.Select(value => $"{value.Key} = {ValueText.Of(value.Value)}"))));
            }
            else if (step.caller is not null || step.member is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
            {
                steps.Add(new CallSite(SymbolNames.InCalls(step.member), step.caller?.Span));
            }
        }

        return new EquatableArray<TraceStep>([.. steps]);
    }
}
