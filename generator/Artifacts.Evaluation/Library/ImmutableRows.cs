namespace Artifacts.Evaluation.Library;

/// <summary>Collections that never change. Where they are ordered by hash codes, <see cref="HashOrder"/> guards their enumeration.</summary>
internal static class ImmutableRows
{
    private const string I = "System.Collections.Immutable.";

    private const string F = "System.Collections.Frozen.";

    private static readonly string[] Comparisons = ["IsSubsetOf", "IsSupersetOf", "IsProperSubsetOf", "IsProperSupersetOf", "Overlaps", "SetEquals"];

    private static readonly string[] Searching =
        ["Exists", "Find", "FindAll", "FindIndex", "FindLast", "FindLastIndex", "ForEach", "TrueForAll", "ConvertAll", "GetRange", "IndexOf", "LastIndexOf", "Contains", "CopyTo"];

    private static readonly string[] Changing =
        ["AddRange", "Insert", "InsertRange", "Remove", "RemoveRange", "RemoveAt", "RemoveAll", "Replace"];

    public static IEnumerable<Row> All =>
    [
        .. Of("ImmutableArray", Costs.All, "Create", "ToImmutableArray", "CreateRange"),
        new(I + "ImmutableArray.CreateBuilder", Costs.Capacity),
        .. Of("ImmutableArray`1", Costs.Step, "Item", "IsEmpty", "Length", "IsDefault", "IsDefaultOrEmpty", "Empty", "Equals", "op_Equality", "op_Inequality"),
        .. Of("ImmutableArray`1", Costs.All, [.. Changing, "Add", "SetItem", "Clear", "IndexOf", "LastIndexOf", "Contains", "CopyTo", "Slice", "ToBuilder", "GetEnumerator", "OfType"]),
        .. Ordering("ImmutableArray`1", "Sort"),
        .. Of("ImmutableArray`1+Builder", Costs.Grow, "Add", "Count", "Item"),
        .. Of("ImmutableArray`1+Builder", Costs.All, [.. Changing, "ToImmutable", "MoveToImmutable", "DrainToImmutable", "Clear", "Contains", "ToArray", "CopyTo", "IndexOf", "LastIndexOf", "Reverse",
            "GetEnumerator"]),
        new(I + "ImmutableArray`1+Builder.Capacity", Costs.Capacity),
        .. Ordering("ImmutableArray`1+Builder", "Sort"),
        .. StringRows.Names("System.Linq.ImmutableArrayExtensions", Costs.All, "Select", "SelectMany", "Where", "Any", "All", "SequenceEqual", "Aggregate", "ElementAt", "ElementAtOrDefault", "First",
            "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ToDictionary", "ToArray"),

        .. Of("ImmutableList", Costs.All, "Create", "CreateRange", "CreateBuilder", "ToImmutableList", "Replace", "Remove", "RemoveRange", "IndexOf", "LastIndexOf"),
        .. Of("ImmutableList`1", Costs.GrowTable, "Add", "SetItem", "Item", "Count", "IsEmpty", "Empty", "Clear", "GetEnumerator", "ToBuilder"),
        .. Of("ImmutableList`1", Costs.All, [.. Changing, .. Searching, "Reverse"]),
        .. Ordering("ImmutableList`1", "Sort", "BinarySearch"),
        .. Of("ImmutableList`1+Builder", Costs.GrowTable, "Add", "Count", "Item", "ToImmutable", "Clear", "GetEnumerator"),
        .. Of("ImmutableList`1+Builder", Costs.All, [.. Changing, .. Searching, "Reverse"]),
        .. Ordering("ImmutableList`1+Builder", "Sort", "BinarySearch"),

        .. Of("ImmutableDictionary", Costs.All, "Create", "CreateRange", "CreateBuilder", "ToImmutableDictionary", "Contains", "GetValueOrDefault"),
        .. Of("ImmutableDictionary`2", Costs.GrowTable, "Add", "SetItem", "Remove", "ContainsKey", "Contains", "TryGetValue", "TryGetKey", "Count", "IsEmpty", "KeyComparer", "ValueComparer",
            "Item", "Empty", "Clear", "ToBuilder"),
        .. Of("ImmutableDictionary`2", HashOrder.Guard, "Keys", "Values", "GetEnumerator"),
        .. Of("ImmutableDictionary`2", Costs.All, "AddRange", "SetItems", "RemoveRange", "WithComparers", "ContainsValue"),
        .. Of("ImmutableDictionary`2+Builder", Costs.GrowTable, "Add", "Remove", "ContainsKey", "Contains", "TryGetValue", "TryGetKey", "GetValueOrDefault", "Count", "KeyComparer", "ValueComparer", "Item", "Clear", "ToImmutable"),
        .. Of("ImmutableDictionary`2+Builder", HashOrder.Guard, "Keys", "Values", "GetEnumerator"),
        .. Of("ImmutableDictionary`2+Builder", Costs.All, "AddRange", "RemoveRange", "ContainsValue"),

        .. Of("ImmutableHashSet", Costs.All, "Create", "CreateRange", "CreateBuilder", "ToImmutableHashSet"),
        .. Of("ImmutableHashSet`1", Costs.GrowTable, "Add", "Remove", "Contains", "TryGetValue", "Count", "IsEmpty", "KeyComparer", "Empty", "Clear", "ToBuilder"),
        .. Of("ImmutableHashSet`1", HashOrder.Guard, "GetEnumerator"),
        .. Of("ImmutableHashSet`1", Costs.All, [.. Comparisons, "Union", "Intersect", "Except", "SymmetricExcept", "WithComparer"]),
        .. Of("ImmutableHashSet`1+Builder", Costs.GrowTable, "Add", "Remove", "Contains", "TryGetValue", "Count", "KeyComparer", "Clear", "ToImmutable"),
        .. Of("ImmutableHashSet`1+Builder", HashOrder.Guard, "GetEnumerator"),
        .. Of("ImmutableHashSet`1+Builder", Costs.All, [.. Comparisons, "UnionWith", "IntersectWith", "ExceptWith", "SymmetricExceptWith"]),

        .. Ordering("ImmutableSortedDictionary", "Create", "CreateRange", "CreateBuilder", "ToImmutableSortedDictionary"),
        .. Of("ImmutableSortedDictionary`2", Costs.GrowTable, "Add", "SetItem", "Remove", "ContainsKey", "Contains", "TryGetValue", "TryGetKey", "Count", "IsEmpty", "KeyComparer", "ValueComparer", "Keys",
            "Values", "Item", "Clear", "GetEnumerator", "ToBuilder"),
        .. Of("ImmutableSortedDictionary`2", Costs.All, "AddRange", "SetItems", "RemoveRange", "ContainsValue"),
        .. Ordering("ImmutableSortedDictionary`2", "WithComparers", "Empty"),
        .. Of("ImmutableSortedDictionary`2+Builder", Costs.GrowTable, "Add", "Remove", "ContainsKey", "Contains", "TryGetValue", "TryGetKey", "GetValueOrDefault", "Count", "KeyComparer", "ValueComparer",
            "Keys", "Values", "Item", "Clear", "GetEnumerator", "ToImmutable"),
        .. Of("ImmutableSortedDictionary`2+Builder", Costs.All, "AddRange", "RemoveRange", "ContainsValue"),

        .. Ordering("ImmutableSortedSet", "Create", "CreateRange", "CreateBuilder", "ToImmutableSortedSet"),
        .. Of("ImmutableSortedSet`1", Costs.GrowTable, "Add", "Remove", "Contains", "TryGetValue", "IndexOf", "Count", "IsEmpty", "KeyComparer", "Item", "Max", "Min", "Clear", "GetEnumerator", "ToBuilder"),
        .. Of("ImmutableSortedSet`1", Costs.All, [.. Comparisons, "Union", "Intersect", "Except", "SymmetricExcept", "Reverse"]),
        .. Ordering("ImmutableSortedSet`1", "WithComparer", "Empty"),
        .. Of("ImmutableSortedSet`1+Builder", Costs.GrowTable, "Add", "Remove", "Contains", "TryGetValue", "IndexOf", "Count", "KeyComparer", "Item", "Max", "Min", "Clear", "GetEnumerator", "ToImmutable"),
        .. Of("ImmutableSortedSet`1+Builder", Costs.All, [.. Comparisons, "UnionWith", "IntersectWith", "ExceptWith", "SymmetricExceptWith", "Reverse"]),

        .. Of("ImmutableQueue", Costs.All, "Create", "CreateRange", "Dequeue"),
        .. Of("ImmutableQueue`1", Costs.Grow, "Clear", "Peek", "Enqueue", "GetEnumerator", "IsEmpty", "Empty"),
        .. Of("ImmutableQueue`1", Costs.All, "Dequeue"),
        .. Of("ImmutableStack", Costs.All, "Create", "CreateRange", "Pop"),
        .. Of("ImmutableStack`1", Costs.Grow, "Clear", "Peek", "Push", "Pop", "GetEnumerator", "IsEmpty", "Empty"),

        .. Interface("IImmutableList`1", [.. Changing, "Add", "SetItem", "Clear", "IndexOf", "LastIndexOf"]),
        .. Interface("IImmutableDictionary`2", "Add", "AddRange", "SetItem", "SetItems", "Remove", "RemoveRange", "Contains", "TryGetKey", "Clear"),
        .. Interface("IImmutableSet`1", [.. Comparisons, "Add", "Remove", "Contains", "TryGetValue", "Union", "Intersect", "Except", "SymmetricExcept", "Clear"]),
        .. Interface("IImmutableQueue`1", "Clear", "Peek", "Enqueue", "Dequeue", "IsEmpty"),
        .. Interface("IImmutableStack`1", "Clear", "Peek", "Push", "Pop", "IsEmpty"),

        .. StringRows.Names(F + "FrozenDictionary", Frozen, "Create", "ToFrozenDictionary"),
        .. StringRows.Names(F + "FrozenDictionary`2", Costs.Grow, "ContainsKey", "TryGetValue", "Item", "Count", "Comparer", "Empty"),
        .. StringRows.Names(F + "FrozenDictionary`2", HashOrder.Guard, "Keys", "Values", "GetEnumerator"),
        .. StringRows.Names(F + "FrozenSet", Frozen, "Create", "ToFrozenSet"),
        .. StringRows.Names(F + "FrozenSet`1", Costs.Grow, "Contains", "TryGetValue", "Count", "Comparer", "Empty"),
        .. StringRows.Names(F + "FrozenSet`1", HashOrder.Guard, "Items", "GetEnumerator"),
        .. StringRows.Names(F + "FrozenSet`1", Costs.All, Comparisons),
    ];

    private static IEnumerable<Row> Of(string type, Cost cost, params string[] names) => StringRows.Names(I + type, cost, names);

    private static IEnumerable<Row> Interface(string type, params string[] names) => Of(type, Costs.All, names);

    private static IEnumerable<Row> Ordering(string type, params string[] names) => Of(type, Costs.All, names).Select(row => row with { Orders = true });

    // Freezing tries several layouts.
    private static void Frozen(Running.Session session, Running.Site site, object? self, object?[] arguments)
    {
        Costs.All(session, site, self, arguments);
        session.ChargeMemory(16L * arguments.Sum(Costs.SizeOf), site);
    }
}
