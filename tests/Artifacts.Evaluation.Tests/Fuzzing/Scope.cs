namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>The variables and local functions that may be used at a place of a program.</summary>
internal sealed class Scope
{
    private readonly List<Variable> variables = [];

    private readonly List<Row> rows = [];

    private int barrier;

    public IReadOnlyList<Variable> Variables => variables;

    public IReadOnlyList<Row> Rows => rows;

    public void Add(Variable variable) => variables.Add(variable);

    public void Add(Row row) => rows.Add(row);

    /// <summary>The names of the variables of a type.</summary>
    public List<string> Names(CSharpType type, bool assignable) =>
        [.. variables.Where((variable, index) => variable.Type.Equals(type) && !(assignable && variable.IsReadOnly) && !(variable.IsBound && index < barrier))
            .Select(variable => variable.Name)];

    /// <summary>Does something inside; what it adds is gone afterwards.</summary>
    /// <param name="captures">Whether what is inside is a function of its own, which can't capture everything.</param>
    /// <param name="inside">What is done.</param>
    public T Nested<T>(bool captures, Func<T> inside)
    {
        var (variableCount, rowCount, outerBarrier) = (variables.Count, rows.Count, barrier);
        barrier = captures ? variables.Count : barrier;
        var result = inside();
        variables.RemoveRange(variableCount, variables.Count - variableCount);
        rows.RemoveRange(rowCount, rows.Count - rowCount);
        barrier = outerBarrier;
        return result;
    }
}
