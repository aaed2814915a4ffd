using System.Collections.Concurrent;
using System.Globalization;

namespace Artifacts.Json.Shapes;

/// <summary>One of some names, or of some numbers.</summary>
internal sealed class EnumShape : ValueShape
{
    private static readonly ConcurrentDictionary<Type, EnumShape> Known = new();

    // A panel has thirty of them and a dashboard uses three: names are read when the first is asked for.
    private readonly Lazy<EnumNames> members;

    private EnumShape(Type type) => members = new(() => new(type));

    /// <summary>Whether it is written as a number.</summary>
    public bool IsNumber => members.Value.AreNumbers;

    /// <summary>What may be written.</summary>
    public IEnumerable<string> Names => members.Value.ByName.Keys;

    public static EnumShape Of(Type type) => Known.GetOrAdd(type, static type => new(type));

    /// <summary>The member of a name; <see langword="null"/> where there is none.</summary>
    public object? Read(string name) => members.Value.ByName.TryGetValue(name, out var value) ? value : null;

    /// <summary>The name of a member; its number for a value that is none.</summary>
    public string Write(object value)
    {
        // Every enumeration counts in int, and as that its values are compared ten times faster.
        var number = (int)value;
        return members.Value.ByNumber.TryGetValue(number, out var name) ? name : number.ToString(CultureInfo.InvariantCulture);
    }
}
