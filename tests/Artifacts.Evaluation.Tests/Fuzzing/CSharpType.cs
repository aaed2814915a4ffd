namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>
/// A type as programs write it, <c>List&lt;int?&gt;</c>, or a pattern of one: a single capital letter in it stands for
/// any type of a family (<see cref="TypeFamilies"/>).
/// </summary>
internal sealed class CSharpType : IEquatable<CSharpType>
{
    public const string Array = "[]";
    public const string Rectangle = "[,]";
    public const string Nullable = "?";
    public const string Tuple = "()";

    private static readonly Dictionary<string, CSharpType> Parsed = new(StringComparer.Ordinal);

    private readonly string text;

    public CSharpType(string head, params IReadOnlyList<CSharpType> parts)
    {
        (Head, Parts) = (head, parts);
        IsPattern = IsVariable || parts.Any(part => part.IsPattern);
        text = head switch
        {
            Nullable => parts[0] + head,
            Array or Rectangle => OfArray(),
            Tuple => $"({string.Join(", ", parts)})",
            "ref" or "place" => $"{head} {parts[0]}",
            _ => parts.Count == 0 ? head : $"{head}<{string.Join(", ", parts)}>",
        };
    }

    /// <summary>The name before the angle brackets, or the sign of an array, a nullable or a tuple.</summary>
    public string Head { get; }

    public IReadOnlyList<CSharpType> Parts { get; }

    /// <summary>Whether this stands for any type of a family.</summary>
    public bool IsVariable => Parts.Count == 0 && Head.Length == 1 && char.IsAsciiLetterUpper(Head[0]);

    public bool IsPattern { get; }

    public bool IsFunction => Head is "Func" or "Action" or "Predicate";

    public static CSharpType Parse(string text)
    {
        if (!Parsed.TryGetValue(text, out var type))
        {
            Parsed[text] = type = new CSharpTypeParser(text).Parse();
        }

        return type;
    }

    /// <summary>This pattern with what is known put in.</summary>
    public CSharpType With(IReadOnlyDictionary<string, CSharpType> known) =>
        !IsPattern ? this
        : IsVariable ? known.GetValueOrDefault(Head, this)
        : Of(Head, [.. Parts.Select(part => part.With(known))]);

    // What may be null may be null once; of arrays it is not said, for the signs of arrays stand in an order of their own.
    private static CSharpType Of(string head, IReadOnlyList<CSharpType> parts) =>
        head == Nullable && parts[0].Head is (Nullable or Array or Rectangle) ? parts[0] : new(head, parts);

    // An array of rectangles is written int[][,]: the outer sign comes first.
    private string OfArray()
    {
        var (signs, element) = ("", this);
        while (element.Head is Array or Rectangle)
        {
            (signs, element) = (signs + element.Head, element.Parts[0]);
        }

        return element + signs;
    }

    /// <summary>Whether this pattern fits a type; what its variables stand for is added to <paramref name="known"/>.</summary>
    public bool Fits(CSharpType type, Dictionary<string, CSharpType> known, TypeFamilies families)
    {
        if (!IsPattern)
        {
            return Equals(type);
        }

        if (IsVariable)
        {
            if (known.TryGetValue(Head, out var bound))
            {
                return bound.Equals(type);
            }

            if (!families.Has(Head, type))
            {
                return false;
            }

            known[Head] = type;
            return true;
        }

        return Head == type.Head && Parts.Count == type.Parts.Count &&
            Parts.Zip(type.Parts).All(pair => pair.First.Fits(pair.Second, known, families));
    }

    public bool Equals(CSharpType? other) => other is not null && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as CSharpType);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    public override string ToString() => text;
}
