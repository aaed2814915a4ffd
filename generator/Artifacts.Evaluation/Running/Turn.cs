using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Statements;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Running;

/// <summary>A turn of a loop that is being run, or a call that native code makes with elements of a sequence.</summary>
/// <param name="depth">How many calls were open when it began.</param>
/// <param name="source">The loop's body, or the method.</param>
/// <param name="data">The body's frame, or the arguments.</param>
internal struct Turn(int depth, object source, object data)
{
    /// <summary>How many calls were open when it began.</summary>
    public int Depth { get; } = depth;

    /// <summary>The way to it, once somebody asked.</summary>
    public Way? Way { get; set; }

    /// <summary>The loop's variables, or the parameters, and what they hold.</summary>
    public readonly IReadOnlyList<KeyValuePair<string, object?>> Values()
    {
        if (source is LoopBody body)
        {
            return body.Values((Frame)data);
        }

        var (parameters, arguments) = (((IMethodSymbol)source).Parameters, (object?[])data);
        var values = new List<KeyValuePair<string, object?>>();
        for (var index = 0; index < parameters.Length && index < arguments.Length; index++)
        {
            Add(values, parameters[index].Name, arguments[index]);
        }

        return values;
    }

    // Several range variables of a query travel as one object, whose name nobody could write.
    private static void Add(List<KeyValuePair<string, object?>> values, string name, object? value)
    {
        if (!name.StartsWith('<') || value is not Instance { Type.Symbol: { IsAnonymousType: true } symbol } several)
        {
            values.Add(KeyValuePair.Create(name, value));
            return;
        }

        foreach (var property in symbol.GetMembers().OfType<IPropertySymbol>())
        {
            Add(values, property.Name, several.Fields[several.Type.Layout[property.Name]]);
        }
    }
}
