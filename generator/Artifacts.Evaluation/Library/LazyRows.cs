namespace Artifacts.Evaluation.Library;

/// <summary>Values that are made when they are asked for, and delegates as values.</summary>
internal static class LazyRows
{
    public static IEnumerable<Row> All =>
    [
        .. StringRows.Names("System.Lazy`1", Costs.Grow, "IsValueCreated", "Value"),
        new("M:System.Lazy`1.#ctor(`0)", Costs.Grow),
        new("M:System.Lazy`1.#ctor(System.Func{`0})", Costs.Grow),
        new("M:System.Lazy`1.#ctor(System.Func{`0},System.Boolean)", Costs.Grow),
        .. StringRows.Names("System.TupleExtensions", Costs.Grow, "Deconstruct", "ToTuple", "ToValueTuple"),
    ];
}
