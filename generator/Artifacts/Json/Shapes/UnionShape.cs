namespace Artifacts.Json.Shapes;

/// <summary>One of several records, told apart by a field.</summary>
/// <param name="discriminator">The path of the field that tells, <c>type</c> or <c>datasource.type</c>.</param>
/// <param name="cases">What the value is, by what the field says.</param>
internal sealed class UnionShape(string discriminator, params (string Value, ValueShape Shape)[] cases) : ValueShape
{
    private readonly Dictionary<string, ValueShape> shapes = cases.ToDictionary(one => one.Value, one => one.Shape, StringComparer.Ordinal);

    /// <summary>The path of the field that tells.</summary>
    public string[] Discriminator { get; } = discriminator.Split('.');

    /// <summary>What takes a value that is none of the cases; <see langword="null"/> to refuse it.</summary>
    public ValueShape? Other { get; init; }

    /// <summary>Whether the object around the value may tell, where the value itself doesn't.</summary>
    public bool IsToldByOwner { get; init; }

    /// <summary>What the field may say.</summary>
    public IEnumerable<string> Values => shapes.Keys;

    /// <summary>What the value is; <see langword="null"/> where nothing takes it.</summary>
    public ValueShape? Find(string? value) => value is not null && shapes.TryGetValue(value, out var shape) ? shape : Other;
}
