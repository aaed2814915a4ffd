namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>Expressions.</summary>
internal sealed partial class ProgramWriter
{
    /// <summary>An expression of exactly a type, fit to be an operand.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="depth">How far it may nest.</param>
    /// <param name="isTargetTyped">Whether what is around it says the type, so that a lambda needs none.</param>
    private string Expression(CSharpType type, int depth, bool isTargetTyped)
    {
        if (type.Head is "ref" or "place")
        {
            return Place(type, depth);
        }

        var variables = scope.Names(type, assignable: false);
        if (variables.Count > 0 && dice.Chance(depth <= 0 ? 70 : 25))
        {
            return dice.Pick(variables);
        }

        if (type.IsFunction && (depth <= 0 || dice.Chance(70)))
        {
            return Lambda(type, depth, isTargetTyped);
        }

        if (depth <= 0 || dice.Chance(8))
        {
            return Literal(type);
        }

        if (dice.Chance(35) && Operation(type, depth) is { } operation)
        {
            return Enclosed(operation);
        }

        return Produced(type, depth) ?? Literal(type);
    }

    private string? Produced(CSharpType type, int depth)
    {
        var rows = Fitting(type);
        if (rows.Count == 0)
        {
            return null;
        }

        return Enclosed(Filled(dice.Pick(rows, row => row.Weight), type, depth - 1));
    }

    private List<Row> Fitting(CSharpType type) =>
    [
        .. grammar.RowsFor(type, families),
        .. declared.Where(row => row.Result.Fits(type, [], families)),
        .. scope.Rows.Where(row => row.Result.Fits(type, [], families)),
    ];

    private string Filled(Row row, CSharpType type, int depth)
    {
        var known = new Dictionary<string, CSharpType>(row.Known, StringComparer.Ordinal);
        row.Result.Fits(type, known, families);
        return Fill(
            row.Template,
            new Instance(row.Names, known),
            depth,
            Surroundings.None);
    }

    // Something that can be assigned, or passed by reference.
    private string Place(CSharpType type, int depth)
    {
        var value = type.Parts[0];
        var variables = scope.Names(value, assignable: true);
        if (variables.Count > 0 && (depth <= 0 || dice.Chance(70)))
        {
            return dice.Pick(variables);
        }

        var rows = Fitting(new("ref", value)).Concat(type.Head is "place" ? Fitting(type) : []).ToList();
        return rows.Count > 0 && depth > 0 && dice.Chance(70)
            ? Filled(dice.Pick(rows, row => row.Weight), rows[0].Result, value, depth - 1)
            : variables.Count > 0 ? dice.Pick(variables)
            : $"new {ArrayOf(value)} {{ {Literal(value)} }}[0]";
    }

    private string Filled(Row row, CSharpType _, CSharpType value, int depth) =>
        Filled(row, new CSharpType(row.Result.Head, value), depth);

    private string Lambda(CSharpType type, int depth, bool isTargetTyped)
    {
        var isFunc = type.Head is "Func";
        var result = isFunc ? type.Parts[^1] : type.Head is "Predicate" ? CSharpType.Parse("bool") : null;
        var parameters = type.Parts.Take(type.Parts.Count - (isFunc ? 1 : 0)).Select(part => new Variable($"p{++names}", part, IsReadOnly: false, IsBound: false)).ToList();
        var list = isTargetTyped && dice.Chance(60)
            ? parameters.Count == 1 ? parameters[0].Name : $"({string.Join(", ", parameters.Select(parameter => parameter.Name))})"
            : $"({string.Join(", ", parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"))})";
        var lambda = scope.Nested(captures: true, () =>
        {
            parameters.ForEach(scope.Add);
            return result is null ? $"{list} => {{ {Block(Surroundings.None, 0)} }}"
                : dice.Chance(15) ? $"{list} => {{ {Block(new(Loop: false, Yields: null, Returns: result), 0)} return {Expression(result, depth - 1, isTargetTyped: false)}; }}"
                : $"{list} => {Expression(result, depth - 1, isTargetTyped: false)}";
        });
        return isTargetTyped ? lambda : $"(({type})({lambda}))";
    }

    private string Literal(CSharpType type) => literals.Of(type) ?? Enclosed(Composite(type));

    private string Composite(CSharpType type) => type.Head switch
    {
        CSharpType.Nullable => dice.Chance(30) ? $"(({type})null)" : $"(({type}){Literal(type.Parts[0])})",
        CSharpType.Tuple => $"({string.Join(", ", type.Parts.Select(Literal))})",
        CSharpType.Array => $"new {type} {{ {Literals(type.Parts[0])} }}",
        CSharpType.Rectangle => $"new {type} {{ {{ {Literal(type.Parts[0])}, {Literal(type.Parts[0])} }}, {{ {Literal(type.Parts[0])}, {Literal(type.Parts[0])} }} }}",
        "List" or "HashSet" => $"new {type} {{ {Literals(type.Parts[0])} }}",
        "Queue" or "Stack" => $"new {type}(new {ArrayOf(type.Parts[0])} {{ {Literals(type.Parts[0])} }})",
        "Dictionary" => $"new {type} {{ [{Literal(type.Parts[0])}] = {Literal(type.Parts[1])} }}",
        "IEnumerable" => $"new {ArrayOf(type.Parts[0])} {{ {Literals(type.Parts[0])} }}.AsEnumerable()",
        "object" => dice.Pick("((object)1)", "((object)\"o\")", "((object)true)", "((object)2.5)", "((object)'c')", "((object)4L)"),
        "Func" or "Action" or "Predicate" => Lambda(type, 0, isTargetTyped: false),
        _ => LiteralRow(type),
    };

    private static CSharpType ArrayOf(CSharpType element) => new(CSharpType.Array, element);

    private string Literals(CSharpType type) => string.Join(", ", Enumerable.Range(0, 1 + dice.Below(type.Parts.Count == 0 ? 3 : 2)).Select(_ => Literal(type)));

    private string LiteralRow(CSharpType type)
    {
        var rows = Fitting(type).Where(row => row.Template.Parts.OfType<HolePart>().All(hole => hole.Kind is "literal")).ToList();
        return rows.Count == 0 ? $"default({type})!" : Enclosed(Filled(dice.Pick(rows), type, 0));
    }

    // An operand needs no parentheses when it is a name or a single call.
    private static string Enclosed(string text)
    {
        var at = 0;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.'))
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var open = 0;
        for (; at < text.Length && text[at] is not (' ' or '"' or '\'' or '\n'); at++)
        {
            open += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open == 0)
            {
                return at == text.Length - 1 ? text : $"({text})";
            }
        }

        return $"({text})";
    }
}
