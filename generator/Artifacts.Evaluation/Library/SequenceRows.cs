namespace Artifacts.Evaluation.Library;

/// <summary>LINQ: the sequences are the framework's own, over values that may be the author's.</summary>
internal static class SequenceRows
{
    private const string Type = "System.Linq.Enumerable";

    public static IEnumerable<Row> All =>
    [
        .. StringRows.Names(Type, Costs.Grow, "Select", "SelectMany", "Where", "GroupBy", "ToLookup", "Join", "GroupJoin", "LeftJoin", "RightJoin", "Zip", "Aggregate", "AggregateBy", "CountBy", "Distinct", "DistinctBy",
            "Union", "UnionBy", "Except", "ExceptBy", "Intersect", "IntersectBy", "Take", "Skip", "TakeWhile", "SkipWhile", "TakeLast", "SkipLast", "Chunk", "First", "FirstOrDefault", "Last",
            "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "ElementAtOrDefault", "Any", "All", "Count", "LongCount", "TryGetNonEnumeratedCount", "Sum", "Average", "Concat", "Append",
            "Prepend", "Reverse", "Range", "Repeat", "Empty", "ToList", "ToArray", "ToDictionary", "ToHashSet", "SequenceEqual", "DefaultIfEmpty", "Contains", "Index", "AsEnumerable", "Sequence", "InfiniteSequence"),
        .. StringRows.Names(Type, Costs.Grow, "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "MinBy", "MaxBy")
            .Select(row => row with { Orders = true }),
        .. StringRows.Names("System.Linq.IGrouping`2", Costs.Step, "Key"),
        .. StringRows.Names("System.Linq.ILookup`2", Costs.Step, "Item", "Count", "Contains"),
        .. StringRows.Names("System.Linq.Lookup`2", Costs.Step, "Item", "Count", "Contains", "ApplyResultSelector", "GetEnumerator"),
    ];
}
