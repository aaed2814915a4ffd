namespace Artifacts.Evaluation.Library;

/// <summary>Arrays and collections.</summary>
internal static class CollectionRows
{
    private const string G = "System.Collections.Generic.";

    public static IEnumerable<Row> All =>
    [
        .. StringRows.Names("System.Array", Costs.All, "Length", "LongLength", "Rank", "GetLength", "GetLowerBound", "GetUpperBound", "GetValue", "SetValue", "IndexOf", "LastIndexOf", "Reverse", "Fill",
            "Copy", "Clear", "Clone", "Exists", "Find", "FindAll", "FindIndex", "FindLast", "ForEach", "TrueForAll", "ConvertAll", "AsReadOnly", "BinarySearch", "CopyTo"),
        new("System.Array.Empty", Costs.Step),
        new("System.Array.Resize", Costs.NewSize),
        new("System.Array.Sort", Costs.All, Orders: true),
        .. StringRows.Names(G + "List`1", Costs.Grow, "Add", "Count", "Item"),
        new(G + "List`1.Capacity", Costs.Capacity),
        .. StringRows.Names(G + "List`1", Costs.All, "Contains", "IndexOf", "LastIndexOf", "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveRange", "RemoveAll", "Clear", "Reverse", "ToArray",
            "CopyTo", "GetRange", "Slice", "Exists", "Find", "FindAll", "FindIndex", "FindLast", "FindLastIndex", "ForEach", "TrueForAll", "ConvertAll", "AsReadOnly", "AddRange", "GetEnumerator"),
        new("M:System.Collections.Generic.List`1.#ctor", Costs.Grow),
        new("M:System.Collections.Generic.List`1.#ctor(System.Int32)", Costs.Capacity),
        new("M:System.Collections.Generic.List`1.#ctor(System.Collections.Generic.IEnumerable{`0})", Costs.All),
        .. StringRows.Names(G + "List`1", Costs.All, "Sort", "BinarySearch").Select(row => row with { Orders = true }),
        new(G + "List`1.EnsureCapacity", Costs.Capacity),
        .. StringRows.Names(G + "Dictionary`2", Costs.Grow, "Add", "TryAdd", "Count", "Item", "ContainsKey", "TryGetValue", "Remove", "Keys", "Values", "GetEnumerator"),
        .. StringRows.Names(G + "Dictionary`2", Costs.Self, "Clear", "ContainsValue"),
        .. StringRows.Names(G + "Dictionary`2+KeyCollection", Costs.Step, "Count"),
        .. StringRows.Names(G + "Dictionary`2+ValueCollection", Costs.Step, "Count"),
        new(G + "Dictionary`2..ctor", Costs.Capacity),
        new(G + "CollectionExtensions.GetValueOrDefault", Costs.Step),
        new(G + "CollectionExtensions.TryAdd", Costs.Grow),
        .. StringRows.Names(G + "HashSet`1", Costs.Grow, "Add", "Count", "Contains", "Remove", "GetEnumerator"),
        .. StringRows.Names(G + "HashSet`1", Costs.All, "UnionWith", "IntersectWith", "ExceptWith", "SymmetricExceptWith", "IsSubsetOf", "IsSupersetOf", "IsProperSubsetOf", "IsProperSupersetOf", "Overlaps",
            "SetEquals", "Clear", "RemoveWhere"),
        new(G + "HashSet`1..ctor", Costs.Capacity),
        .. StringRows.Names(G + "Queue`1", Costs.Grow, ".ctor", "Enqueue", "Dequeue", "Peek", "TryDequeue", "TryPeek", "Count", "Clear", "Contains", "ToArray"),
        .. StringRows.Names(G + "Stack`1", Costs.Grow, ".ctor", "Push", "Pop", "Peek", "TryPop", "TryPeek", "Count", "Clear", "Contains", "ToArray"),
        .. new[] { "SortedDictionary`2", "SortedSet`1", "SortedList`2" }.SelectMany(type => StringRows.Names(G + type, Costs.Grow, ".ctor", "Add", "Count", "Item", "ContainsKey", "Contains", "TryGetValue", "Remove", "Keys", "Values", "Min", "Max")
            .Select(row => row with { Orders = row.Member.EndsWith("..ctor", StringComparison.Ordinal) })),
        .. StringRows.Names(G + "LinkedList`1", Costs.Grow, ".ctor", "AddFirst", "AddLast", "RemoveFirst", "RemoveLast", "First", "Last", "Count", "Contains"),
        .. StringRows.Names(G + "KeyValuePair`2", Costs.Step, ".ctor", "Key", "Value", "Deconstruct", "ToString"),
        .. StringRows.Names(G + "KeyValuePair", Costs.Step, "Create"),
        .. StringRows.Names(G + "ICollection`1", Costs.Grow, "Count", "Add", "Contains", "Clear", "Remove", "IsReadOnly"),
        .. StringRows.Names(G + "IReadOnlyCollection`1", Costs.Step, "Count"),
        .. StringRows.Names(G + "IList`1", Costs.All, "Item", "IndexOf", "Insert", "RemoveAt"),
        .. StringRows.Names(G + "IReadOnlyList`1", Costs.Step, "Item"),
        .. StringRows.Names(G + "IDictionary`2", Costs.Grow, "Item", "Add", "ContainsKey", "TryGetValue", "Keys", "Values", "Remove"),
        .. StringRows.Names(G + "IReadOnlyDictionary`2", Costs.Step, "Item", "ContainsKey", "TryGetValue", "Keys", "Values"),
        .. StringRows.Names(G + "ISet`1", Costs.Grow, "Add", "UnionWith", "IntersectWith", "ExceptWith"),
        .. StringRows.Names(G + "IReadOnlySet`1", Costs.Step, "Contains"),
        new(G + "IEnumerable`1.GetEnumerator", Costs.Grow),
        .. StringRows.Names(G + "IEnumerator`1", Costs.Step, "Current"),
        .. StringRows.Names("System.Collections.IEnumerator", Costs.Step, "Current", "MoveNext"),
        new("System.Collections.IEnumerable.GetEnumerator", Costs.Grow),
        new(G + "EqualityComparer`1.Default", Costs.Step),
        new(G + "EqualityComparer`1.Equals", Costs.All),
        new(G + "Comparer`1.Default", Costs.Step, Orders: true),
        new(G + "Comparer`1.Create", Costs.Step),
        new(G + "Comparer`1.Compare", Costs.All),
        new(G + "IComparer`1.Compare", Costs.All),
        new(G + "IEqualityComparer`1.Equals", Costs.All),
        .. StringRows.Names("System.Collections.ObjectModel.ReadOnlyCollection`1", Costs.Step, ".ctor", "Count", "Item", "Contains", "IndexOf"),
        .. SpanOperations.Rows,
    ];
}
