namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>Reads a type as programs write it.</summary>
internal sealed class CSharpTypeParser(string text)
{
    private int at;

    public CSharpType Parse()
    {
        var type = Type();
        return at == text.Length ? type : throw new FormatException($"'{text}' is no type: what is '{text[at..]}'?");
    }

    private CSharpType Type()
    {
        foreach (var prefix in new[] { "ref", "place" })
        {
            if (Take(prefix + " "))
            {
                return new(prefix, Type());
            }
        }

        var type = Take("(") ? new CSharpType(CSharpType.Tuple, List(')')) : Named();
        while (true)
        {
            var suffix = new[] { CSharpType.Array, CSharpType.Rectangle, CSharpType.Nullable }.FirstOrDefault(Take);
            if (suffix is null)
            {
                return type;
            }

            type = new(suffix, type);
        }
    }

    private CSharpType Named()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.' or '#'))
        {
            at++;
        }

        var name = text[start..at];
        return name.Length == 0 ? throw new FormatException($"'{text}' is no type")
            : Take("<") ? new(name, List('>'))
            : new(name);
    }

    private List<CSharpType> List(char end)
    {
        var types = new List<CSharpType> { Type() };
        while (Take(","))
        {
            Take(" ");
            types.Add(Type());
        }

        return Take(end.ToString()) ? types : throw new FormatException($"'{text}' is no type: '{end}' is missing");
    }

    private bool Take(string expected)
    {
        var found = string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;
        at += found ? expected.Length : 0;
        return found;
    }
}
