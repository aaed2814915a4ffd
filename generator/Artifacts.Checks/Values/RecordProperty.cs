using System.Collections.Concurrent;
using System.Reflection;

namespace Artifacts.Checks.Values;

/// <summary>A property of an authoring record that holds a reference, and whether that may be null.</summary>
internal sealed class RecordProperty(PropertyInfo property, bool mayBeNull)
{
    private static readonly ConcurrentDictionary<Type, RecordProperty[]> Known = new();
    private static readonly Assembly Authoring = typeof(Artifact).Assembly;

    public string Name => property.Name;

    public bool MayBeNull => mayBeNull;

    /// <summary>Whether a value is one of the authoring library's records, whose properties are worth a look.</summary>
    public static bool IsRecord(object value) => value.GetType().Assembly == Authoring;

    public static RecordProperty[] Of(Type type) => Known.GetOrAdd(type, Find);

    public object? Value(object record) => property.GetValue(record);

    private static RecordProperty[] Find(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => !property.PropertyType.IsValueType && property.GetIndexParameters().Length == 0)

                // What can't be set is computed of what can.
                .Where(property => property.SetMethod is not null || IsConstructorParameter(property))
                .Select(property => new RecordProperty(
                    property, nullability.Create(property).ReadState == NullabilityState.Nullable)),
        ];
    }

    private static bool IsConstructorParameter(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));
}
