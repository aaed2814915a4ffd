using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>Spans and memory: views of an array or a string.</summary>
internal static class SpanRows
{
    private static readonly string[] Spans = ["Span`1", "ReadOnlySpan`1"];

    public static IEnumerable<Row> All =>
    [
        .. Spans.SelectMany(Members),
        .. new[] { "Memory`1", "ReadOnlyMemory`1" }.SelectMany(memory => new[]
        {
            new Row($"System.{memory}.Span", Costs.Step, (_, _, self, _) => self),
        }.Concat(StringRows.Names("System." + memory, Costs.Self, ".ctor", "Length", "IsEmpty", "Empty", "Slice", "ToArray", "Equals", "ToString"))
            .Concat(StringRows.Names("System." + memory, Costs.Step, "op_Implicit"))),
        new("System.Memory`1.CopyTo", Reads, (_, _, self, arguments) => Of(self).Copy(self!, arguments[0]!)),
        new("System.ReadOnlyMemory`1.CopyTo", Reads, (_, _, self, arguments) => Of(self).Copy(self!, arguments[0]!)),
        .. SpanExtensionRows.All,
    ];

    /// <summary>Whether the type's members take spans as they are, and not as arrays.</summary>
    public static bool TakesSpans(string type) =>
        type is "System.Span`1" or "System.ReadOnlySpan`1" or "System.Memory`1" or "System.ReadOnlyMemory`1" or "System.MemoryExtensions";

    /// <summary>The cost of going through the spans among the receiver and the arguments.</summary>
    public static void Reads(Session session, Site site, object? self, object?[] arguments)
    {
        var elements = 1L + LengthOf(self);
        foreach (var argument in arguments)
        {
            elements += LengthOf(argument);
        }

        session.Charge(elements, site);
    }

    /// <summary>The cost of copying the receiver or the first argument.</summary>
    public static void Copies(Session session, Site site, object? self, object?[] arguments) =>
        session.ChargeElements(LengthOf(self) + (arguments is [var first, ..] ? LengthOf(first) : 0), site);

    /// <summary>The factory for a span.</summary>
    public static SpanFactory Of(object? span) => SpanFactory.For(span)!;

    private static long LengthOf(object? value) => value switch
    {
        string text => text.Length,
        Array array => array.Length,
        _ => SpanFactory.For(value)?.Length(value!) ?? 0,
    };

    private static IEnumerable<Row> Members(string span)
    {
        var isReadOnly = span.StartsWith("Read", StringComparison.Ordinal);
        var type = "System." + span;
        yield return new(type + ".Length", Costs.Step, (_, _, self, _) => Of(self).Length(self!));
        yield return new(type + ".IsEmpty", Costs.Step, (_, _, self, _) => Of(self).Length(self!) == 0);
        yield return new(type + ".Item", Costs.Step, (_, _, self, arguments) => Of(self).Get(self!, (int)arguments[0]!));
        yield return new(type + ".ToArray", Copies, (_, _, self, _) => Of(self).ToArray(self!));
        yield return new(type + ".Slice", Costs.Step, (_, _, self, arguments) => Slice(self!, (int)arguments[0]!, arguments is [_, int length] ? length : null));
        yield return new(type + ".CopyTo", Reads, (_, _, self, arguments) => Of(self).Copy(self!, arguments[0]!));
        yield return new(type + ".ToString", Copies, (session, site, self, _) => Text(session, site, self!, span));
        yield return new(type + ".op_Implicit", Costs.Step, (_, _, _, arguments) => Converted(arguments[0], isReadOnly));
        if (!isReadOnly)
        {
            yield return new(type + ".Fill", Reads, (_, _, self, arguments) => Done(() => Of(self).Fill(self!, arguments[0])));
            yield return new(type + ".Clear", Reads, (_, _, self, _) => Done(() => Of(self).Clear(self!)));
        }
    }

    /// <summary>A part of a span, to its end where no length is given.</summary>
    public static object Slice(object span, int start, int? length)
    {
        var all = Of(span).Length(span);
        return (uint)start > (uint)all || length is { } wanted && (uint)wanted > (uint)(all - start)
            ? throw new ArgumentOutOfRangeException()
            : Of(span).Slice(span, start, length ?? all - start);
    }

    /// <summary>Does something that gives nothing.</summary>
    public static object? Done(Action act)
    {
        act();
        return null;
    }

    /// <summary>Copies, and says that the destination is too short as .NET does.</summary>
    public static object? Copy(this SpanFactory factory, object span, object destination)
    {
        factory.CopyTo(span, destination is Array array ? factory.Over(array, isReadOnly: false) : destination);
        return null;
    }

    private static object? Converted(object? value, bool isReadOnly) => value switch
    {
        Array array => SpanFactory.Of(array.GetType().GetElementType()!).Over(array, isReadOnly),
        _ when isReadOnly && SpanFactory.For(value) is { } factory => factory.AsReadOnly(value!),
        _ => value,
    };

    private static string Text(Session session, Site site, object span, string name)
    {
        var text = span is Memory<char> or ReadOnlyMemory<char> ? span.ToString()! : $"System.{name.Split('`')[0]}<{span.GetType().GetGenericArguments()[0].Name}>[{Of(span).Length(span)}]";
        return UserType.TypeOf(span) is null && !span.GetType().GetGenericArguments()[0].FullName!.StartsWith("Artifacts.Evaluation", StringComparison.Ordinal)
            ? text
            : throw session.Refuse(EvaluationRules.UnavailableMember, site, "The text of a span over the project's own types is not available in definitions; write its elements");
    }
}
