namespace Artifacts.Evaluation.Library;

/// <summary>Arrays, lists, tables, queues and the interfaces of collections.</summary>
internal static class CollectionRows
{
    private const string G = "System.Collections.Generic.";

    private const string O = "System.Collections.ObjectModel.";

    private static readonly string[] SetOperations =
    [
        "UnionWith", "IntersectWith", "ExceptWith", "SymmetricExceptWith", "IsSubsetOf", "IsSupersetOf", "IsProperSubsetOf", "IsProperSupersetOf", "Overlaps", "SetEquals",
    ];

    private static readonly string[] Comparisons = ["IsSubsetOf", "IsSupersetOf", "IsProperSubsetOf", "IsProperSupersetOf", "Overlaps", "SetEquals"];

    public static IEnumerable<Row> All => [.. Arrays, .. Lists, .. Tables, .. Queues, .. Wrappers, .. Interfaces, .. Comparers];

    private static IEnumerable<Row> Arrays =>
    [
        .. Of("System.Array", Costs.Step, "Length", "LongLength", "Rank", "GetLength", "GetLongLength", "GetLowerBound", "GetUpperBound", "GetValue", "SetValue", "Empty", "IsReadOnly", "IsFixedSize"),
        .. Of("System.Array", Costs.All, "IndexOf", "LastIndexOf", "Reverse", "Fill", "Copy", "ConstrainedCopy", "Clear", "Clone", "Exists", "Find", "FindAll", "FindIndex", "FindLast", "FindLastIndex",
            "ForEach", "TrueForAll", "ConvertAll", "AsReadOnly", "CopyTo", "GetEnumerator"),
        new("System.Array.Resize", Costs.NewSize),
        .. Ordering("System.Array", Costs.All, "Sort", "BinarySearch"),
    ];

    private static IEnumerable<Row> Lists =>
    [
        .. Of(G + "List`1", Costs.Grow, "Add", "Count", "Item"),
        .. Of(G + "List`1", Costs.All, "Contains", "IndexOf", "LastIndexOf", "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveRange", "RemoveAll", "Clear", "Reverse", "ToArray", "CopyTo", "GetRange",
            "Slice", "Exists", "Find", "FindAll", "FindIndex", "FindLast", "FindLastIndex", "ForEach", "TrueForAll", "ConvertAll", "AsReadOnly", "AddRange", "GetEnumerator", "TrimExcess"),
        new("M:System.Collections.Generic.List`1.#ctor", Costs.Grow),
        new("M:System.Collections.Generic.List`1.#ctor(System.Int32)", Costs.Capacity),
        new("M:System.Collections.Generic.List`1.#ctor(System.Collections.Generic.IEnumerable{`0})", Costs.All),
        .. Of(G + "List`1", Costs.Capacity, "Capacity", "EnsureCapacity"),
        .. Ordering(G + "List`1", Costs.All, "Sort", "BinarySearch"),
        .. Of(G + "LinkedList`1", Costs.Grow, "AddFirst", "AddLast", "AddAfter", "AddBefore", "RemoveFirst", "RemoveLast", "First", "Last", "Count"),
        .. Of(G + "LinkedList`1", Costs.All, ".ctor", "Contains", "Find", "FindLast", "Remove", "Clear", "CopyTo", "GetEnumerator"),
        .. Of(G + "LinkedListNode`1", Costs.Grow, ".ctor", "List", "Next", "Previous", "Value"),
    ];

    private static IEnumerable<Row> Tables =>
    [
        .. Of(G + "Dictionary`2", Costs.GrowTable, "Add", "TryAdd"),
        new(G + "Dictionary`2.Item", Costs.TableItem),
        .. Of(G + "Dictionary`2", Costs.Grow, "Count", "ContainsKey", "TryGetValue", "Remove", "Keys", "Values", "GetEnumerator", "Comparer"),
        .. Of(G + "Dictionary`2", Costs.Self, "Clear", "ContainsValue", "TrimExcess"),
        .. Of(G + "Dictionary`2", Costs.Capacity, ".ctor", "EnsureCapacity", "Capacity"),
        .. Of(G + "Dictionary`2+KeyCollection", Costs.All, ".ctor", "Count", "CopyTo", "Contains", "GetEnumerator"),
        .. Of(G + "Dictionary`2+ValueCollection", Costs.All, ".ctor", "Count", "CopyTo", "GetEnumerator"),
        .. Of(G + "CollectionExtensions", Costs.GrowTable, "GetValueOrDefault", "TryAdd", "Remove", "AsReadOnly"),
        new(G + "HashSet`1.Add", Costs.GrowTable),
        .. Of(G + "HashSet`1", Costs.Grow, "Count", "Contains", "Remove", "TryGetValue", "GetEnumerator", "Comparer"),
        .. Of(G + "HashSet`1", Costs.All, [.. SetOperations, "Clear", "RemoveWhere", "CopyTo", "TrimExcess", "CreateSetComparer"]),
        .. Of(G + "HashSet`1", Costs.Capacity, ".ctor", "EnsureCapacity", "Capacity"),
        .. Of(G + "OrderedDictionary`2", Costs.GrowTable, "TryAdd", "Add", "Item", "SetAt"),
        .. Of(G + "OrderedDictionary`2", Costs.Grow, "ContainsKey", "GetAt", "IndexOf", "TryGetValue", "Count", "Keys", "Values", "GetEnumerator", "Comparer"),
        .. Of(G + "OrderedDictionary`2", Costs.All, "Insert", "Remove", "RemoveAt", "Clear", "ContainsValue", "TrimExcess"),
        .. Of(G + "OrderedDictionary`2", Costs.Capacity, ".ctor", "EnsureCapacity", "Capacity"),
        .. Of(G + "OrderedDictionary`2+KeyCollection", Costs.All, "Count", "CopyTo", "Contains", "GetEnumerator"),
        .. Of(G + "OrderedDictionary`2+ValueCollection", Costs.All, "Count", "CopyTo", "GetEnumerator"),
        .. Sorted("SortedDictionary`2", "Add", "ContainsKey", "TryGetValue", "Remove", "Item", "Count", "Comparer", "Keys", "Values", "GetEnumerator"),
        .. Of(G + "SortedDictionary`2", Costs.All, "Clear", "ContainsValue", "CopyTo"),
        .. Of(G + "SortedDictionary`2+KeyCollection", Costs.All, "Count", "CopyTo", "Contains", "GetEnumerator"),
        .. Of(G + "SortedDictionary`2+ValueCollection", Costs.All, "Count", "CopyTo", "GetEnumerator"),
        .. Sorted("SortedList`2", "ContainsKey", "GetValueAtIndex", "SetValueAtIndex", "GetKeyAtIndex", "IndexOfKey", "TryGetValue", "Comparer", "Count", "Keys", "Values", "GetEnumerator"),
        .. Of(G + "SortedList`2", Costs.All, "Add", "Clear", "ContainsValue", "IndexOfValue", "RemoveAt", "Remove", "Item", "TrimExcess"),
        new(G + "SortedList`2.Capacity", Costs.Capacity),
        .. Sorted("SortedSet`1", "Add", "Remove", "Contains", "TryGetValue", "Count", "Comparer", "Min", "Max", "GetEnumerator"),
        .. Of(G + "SortedSet`1", Costs.All, [.. SetOperations, "Clear", "CopyTo", "CreateSetComparer", "RemoveWhere", "Reverse", "GetViewBetween"]),
    ];

    private static IEnumerable<Row> Queues =>
    [
        .. Of(G + "Queue`1", Costs.Grow, "Enqueue", "Dequeue", "Peek", "TryDequeue", "TryPeek", "Count", "GetEnumerator"),
        .. Of(G + "Queue`1", Costs.All, "Clear", "Contains", "ToArray", "CopyTo", "TrimExcess"),
        .. Of(G + "Queue`1", Costs.Capacity, ".ctor", "EnsureCapacity", "Capacity"),
        .. Of(G + "Stack`1", Costs.Grow, "Push", "Pop", "Peek", "TryPop", "TryPeek", "Count", "GetEnumerator"),
        .. Of(G + "Stack`1", Costs.All, "Clear", "Contains", "ToArray", "CopyTo", "TrimExcess"),
        .. Of(G + "Stack`1", Costs.Capacity, ".ctor", "EnsureCapacity", "Capacity"),
        .. Of(G + "PriorityQueue`2", Costs.Grow, "Enqueue", "Dequeue", "DequeueEnqueue", "EnqueueDequeue", "Peek", "TryDequeue", "TryPeek", "Count", "Comparer", "UnorderedItems"),
        .. Of(G + "PriorityQueue`2", Costs.All, "EnqueueRange", "Remove", "Clear", "TrimExcess"),
        .. Of(G + "PriorityQueue`2", Costs.Capacity, "EnsureCapacity", "Capacity"),
        .. Ordering(G + "PriorityQueue`2", Costs.Capacity, ".ctor"),
        .. Of(G + "PriorityQueue`2+UnorderedItemsCollection", Costs.Grow, "Count", "GetEnumerator"),
    ];

    private static IEnumerable<Row> Wrappers =>
    [
        .. Of(O + "ReadOnlyCollection`1", Costs.All, ".ctor", "Empty", "Count", "Item", "Contains", "CopyTo", "IndexOf", "GetEnumerator"),
        .. Of(O + "ReadOnlyDictionary`2", Costs.Grow, ".ctor", "Empty", "Count", "Item", "ContainsKey", "TryGetValue", "Keys", "Values", "GetEnumerator"),
        .. Of(O + "ReadOnlyDictionary`2+KeyCollection", Costs.All, "Count", "CopyTo", "Contains", "GetEnumerator"),
        .. Of(O + "ReadOnlyDictionary`2+ValueCollection", Costs.All, "Count", "CopyTo", "GetEnumerator"),
        .. Of(O + "ReadOnlySet`1", Costs.All, [".ctor", "Empty", "Count", "Contains", "GetEnumerator", .. Comparisons]),
        .. Of(O + "Collection`1", Costs.Grow, ".ctor", "Add", "Count", "Item"),
        .. Of(O + "Collection`1", Costs.All, "Clear", "CopyTo", "Contains", "IndexOf", "Insert", "Remove", "RemoveAt", "GetEnumerator"),
        .. Of(G + "KeyValuePair`2", Compounds.Make, ".ctor"),
        .. Of(G + "KeyValuePair`2", Costs.Step, "Key", "Value", "Deconstruct", "ToString"),
        .. Of(G + "KeyValuePair", Compounds.Make, "Create"),
        .. Of("System.Collections.BitArray", Costs.All, "Set", "Get", "SetAll", "And", "Or", "Xor", "Not", "RightShift", "LeftShift", "CopyTo", "HasAllSet", "HasAnySet", "Clone", "GetEnumerator", "Item",
            "Length", "Count"),
        new("System.Collections.BitArray..ctor", Costs.Capacity),
    ];

    private static IEnumerable<Row> Interfaces =>
    [
        .. Of(G + "ICollection`1", Costs.Grow, "Count", "Add", "IsReadOnly"),
        .. Of(G + "ICollection`1", Costs.All, "Contains", "Clear", "Remove", "CopyTo"),
        .. Of(G + "IReadOnlyCollection`1", Costs.Step, "Count"),
        .. Of(G + "IList`1", Costs.All, "Item", "IndexOf", "Insert", "RemoveAt"),
        .. Of(G + "IReadOnlyList`1", Costs.Step, "Item"),
        new(G + "IDictionary`2.Add", Costs.GrowTable),
        new(G + "IDictionary`2.Item", Costs.TableItem),
        .. Of(G + "IDictionary`2", Costs.Grow, "ContainsKey", "TryGetValue", "Keys", "Values", "Remove"),
        .. Of(G + "IReadOnlyDictionary`2", Costs.Step, "Item", "ContainsKey", "TryGetValue", "Keys", "Values"),
        new(G + "ISet`1.Add", Costs.GrowTable),
        .. Of(G + "ISet`1", Costs.All, SetOperations),
        .. Of(G + "IReadOnlySet`1", Costs.All, ["Contains", .. Comparisons]),
        new(G + "IEnumerable`1.GetEnumerator", Enumerated),
        .. Of(G + "IEnumerator`1", Costs.Step, "Current"),
        .. Of("System.Collections.IEnumerator", Costs.Step, "Current", "MoveNext", "Reset"),
        new("System.Collections.IEnumerable.GetEnumerator", Enumerated),
        .. Of("System.Collections.ICollection", Costs.All, "Count", "CopyTo"),
        .. Of("System.Collections.IList", Costs.All, "Item", "Add", "Clear", "Contains", "IndexOf", "Insert", "Remove", "RemoveAt", "IsReadOnly", "IsFixedSize"),
        .. Of("System.Collections.IDictionary", Costs.GrowTable, "Item", "Add", "Contains", "Remove", "Keys", "Values"),
        .. Of("System.Collections.DictionaryEntry", Costs.Step, ".ctor", "Key", "Value", "Deconstruct"),
    ];

    private static IEnumerable<Row> Comparers =>
    [
        .. Of(G + "EqualityComparer`1", Costs.All, "Default", "Create", "Equals"),
        new(G + "Comparer`1.Default", Costs.Step, Orders: true),
        .. Of(G + "Comparer`1", Costs.All, "Create", "Compare"),
        new(G + "IComparer`1.Compare", Costs.All),
        new(G + "IEqualityComparer`1.Equals", Costs.All),
        .. Of("System.Collections.IStructuralEquatable", Costs.All, "Equals"),
        .. Of("System.Collections.IComparer", Costs.All, "Compare"),
        .. Of("System.Collections.IEqualityComparer", Costs.All, "Equals"),
        .. Of(G + "ReferenceEqualityComparer", Costs.Step, "Instance"),
    ];

    private static void Enumerated(Running.Session session, Running.Site site, object? self, object?[] arguments)
    {
        HashOrder.Guard(session, site, self, arguments);
        SequenceSize.Charge(session, site, self!);
    }

    private static IEnumerable<Row> Of(string type, Cost cost, params string[] names) => StringRows.Names(type, cost, names);

    private static IEnumerable<Row> Ordering(string type, Cost cost, params string[] names) =>
        StringRows.Names(type, cost, names).Select(row => row with { Orders = true });

    private static IEnumerable<Row> Sorted(string type, params string[] names) => [.. Of(G + type, Costs.Grow, names), .. Ordering(G + type, Costs.Capacity, ".ctor")];
}
