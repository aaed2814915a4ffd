namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>Operators over all pairs of numbers, lifted, compound, checked and unchecked.</summary>
internal sealed partial class ProgramWriter
{
    private string? Operation(CSharpType type, int depth) => type.Head switch
    {
        "bool" => Comparison(depth),
        CSharpType.Nullable when Arithmetic.Covers(type.Parts[0]) => Binary(type.Parts[0].Head, depth, isLifted: true),
        _ when !Arithmetic.Covers(type) => null,
        _ => dice.Below(10) switch
        {
            0 => Step(type, depth),
            1 or 2 => Compound(type, depth),
            3 => Unary(type, depth),
            _ => Binary(type.Head, depth, isLifted: false),
        },
    };

    private string? Binary(string type, int depth, bool isLifted)
    {
        var (left, right) = Pair(type);
        if (Arithmetic.Common(left, right) is not { } common)
        {
            return null;
        }

        var sign = dice.Pick(Arithmetic.Operators(common));
        var isShift = sign is "<<" or ">>" or ">>>";
        (right, common) = isShift ? ("int", Arithmetic.Shifted(left)) : (right, common);
        var operand = sign is "/" or "%" && dice.Chance(85) ? Divisor(right) : Operand(right, depth);
        var first = isLifted ? Expression(new(CSharpType.Nullable, CSharpType.Parse(left)), depth - 1, isTargetTyped: true) : Varying(left, depth);
        var operation = $"{first} {sign} {(isLifted && dice.Chance(40) ? Expression(new(CSharpType.Nullable, CSharpType.Parse(right)), depth - 1, isTargetTyped: true) : operand)}";
        var target = isLifted ? type + "?" : type;
        return (common == type && dice.Chance(70) ? 0 : 1 + dice.Below(common == type ? 2 : 6)) switch
        {
            0 => operation,
            1 => $"unchecked(({target})({operation}))",
            2 => $"checked(({target})({operation}))",
            _ => $"({target})({operation})",
        };
    }

    private (string Left, string Right) Pair(string type) => dice.Below(3) switch
    {
        0 => (type, type),
        1 => (type, dice.Pick(Arithmetic.Operands)),
        _ => (dice.Pick(Arithmetic.Operands), dice.Pick(Arithmetic.Operands)),
    };

    private string? Comparison(int depth)
    {
        var (left, right) = Pair(dice.Pick(Arithmetic.Operands));
        return Arithmetic.Common(left, right) is null ? null
            : $"{Varying(left, depth)} {dice.Pick("<", "<=", ">", ">=", "==", "!=")} {Operand(right, depth)}";
    }

    private string Compound(CSharpType type, int depth)
    {
        var sign = dice.Pick(Arithmetic.Operators(type.Head));
        var right = sign is "<<" or ">>" or ">>>" ? "int" : Arithmetic.Operands.Where(from => Arithmetic.Widens(from, type.Head)).Append(type.Head).ToList() is var fitting ? dice.Pick(fitting) : type.Head;
        var operand = sign is "/" or "%" ? Divisor(right) : Varying(right, depth);
        var assignment = $"{Place(new("place", type), depth - 1)} {sign}= {operand}";
        return dice.Below(5) switch
        {
            0 => $"checked({assignment})",
            1 => $"unchecked({assignment})",
            _ => assignment,
        };
    }

    private string Step(CSharpType type, int depth)
    {
        var place = Place(new("place", type), depth - 1);
        return dice.Pick($"{place}++", $"{place}--", $"++{place}", $"--{place}", $"checked({place}++)", $"unchecked({place}--)");
    }

    private string? Unary(CSharpType type, int depth)
    {
        var sign = dice.Pick("-", "+", "~");
        if (type.Head is "ulong" or "nuint" && sign is "-" || sign is "~" && !Arithmetic.IsInteger(type.Head))
        {
            return null;
        }

        return $"{dice.Pick("unchecked", "checked", "")}(({type})({sign}{Varying(type.Head, depth)}))";
    }

    // Two constants would be the compiler's to compute, and often to refuse.
    private string Varying(string type, int depth)
    {
        var variables = scope.Names(CSharpType.Parse(type), assignable: false);
        return variables.Count > 0 && dice.Chance(50) ? dice.Pick(variables) : $"Id({Operand(type, depth)})";
    }

    private string Operand(string type, int depth) => Expression(CSharpType.Parse(type), depth - 1, isTargetTyped: true);

    private string Divisor(string type) => type switch
    {
        "char" => "Id('\\a')",
        "BigInteger" or "Int128" or "UInt128" or "Half" => $"Id(({type}){3 + dice.Below(6)})",
        _ => $"Id(({type}){1 + dice.Below(9)})",
    };
}
