namespace Artifacts.Evaluation.Library;

/// <summary>What spans can do, on the arrays that stand for them.</summary>
internal static class SpanOperations
{
    public static IEnumerable<Row> Rows =>
    [
        Of("System.MemoryExtensions.Contains", nameof(Operations<>.Contains)),
        Of("System.MemoryExtensions.IndexOf", nameof(Operations<>.IndexOf)),
        Of("System.MemoryExtensions.SequenceEqual", nameof(Operations<>.SequenceEqual)),
        Of("System.MemoryExtensions.Reverse", nameof(Operations<>.Reverse)),
        .. new[] { "Span`1", "ReadOnlySpan`1" }.SelectMany(span => new[]
        {
            new Row($"System.{span}.Length", Costs.Step, (_, _, self, _) => ((Array)self!).Length),
            new Row($"System.{span}.IsEmpty", Costs.Step, (_, _, self, _) => ((Array)self!).Length == 0),
            new Row($"System.{span}.Item", Costs.Step, (_, _, self, arguments) => ((Array)self!).GetValue((int)arguments[0]!)),
            new Row($"System.{span}.ToArray", Costs.Self, (_, _, self, _) => ((Array)self!).Clone()),
            new Row($"System.{span}.op_Implicit", Costs.Step, (_, _, _, arguments) => arguments[0]),
        }),
    ];

    private static Row Of(string member, string operation) => new(member, Costs.All, (_, _, _, arguments) =>
    {
        var element = arguments[0]?.GetType().GetElementType() ?? typeof(object);
        var method = typeof(Operations<>).MakeGenericType(element).GetMethod(operation)!;
        var values = new object?[method.GetParameters().Length];
        Array.Copy(arguments, values, arguments.Length);
        return method.Invoke(null, values);
    });

    private static class Operations<T>
    {
        public static bool Contains(T[] span, T value, IEqualityComparer<T>? comparer) => span.Contains(value, comparer);

        public static int IndexOf(T[] span, T value, IEqualityComparer<T>? comparer) =>
            comparer is null ? Array.IndexOf(span, value) : Array.FindIndex(span, element => comparer.Equals(element, value));

        public static bool SequenceEqual(T[] span, T[] other, IEqualityComparer<T>? comparer) => span.SequenceEqual(other, comparer);

        public static void Reverse(T[] span) => Array.Reverse(span);
    }
}
