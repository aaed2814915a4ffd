using System.Collections.Concurrent;
using System.Reflection;
using Artifacts.Json;

namespace Artifacts.Checks.Values;

/// <summary>A property of an authoring record that holds a reference, and whether that may be null.</summary>
internal sealed class RecordProperty(Type record, PropertyInfo property, bool mayBeNull)
{
    private static readonly ConcurrentDictionary<Type, RecordProperty[]> Known = new();
    private static readonly Assembly Authoring = typeof(Artifact).Assembly;

    private static readonly MethodInfo TypedGetter =
        typeof(RecordProperty).GetMethod(nameof(GetterOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    // A build reads a million properties: a delegate is ten times faster than reflection. It takes the record's own type
    // and not the base that declares the property, because a cast to the very type of an object is the quickest.
    private readonly Func<object, object?> getter = (Func<object, object?>)TypedGetter
        .MakeGenericMethod(record, property.PropertyType)
        .Invoke(null, [property.GetMethod])!;

    public string Name { get; } = property.Name;

    public bool MayBeNull { get; } = mayBeNull;

    /// <summary>The properties of one of the authoring library's records; none for any other type.</summary>
    public static RecordProperty[] Of(Type type) => Known.GetOrAdd(type, Find);

    public object? Value(object record) => getter(record);

    private static RecordProperty[] Find(Type type)
    {
        if (type.Assembly != Authoring)
        {
            return [];
        }

        var nullability = new NullabilityInfoContext();
        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => !property.PropertyType.IsValueType && property.GetIndexParameters().Length == 0)

                // What is written as JSON is found in the record's slots: of a hundred properties, it says ten.
                .Where(property => !IsInSlots(type, property.Name))

                // What can't be set is computed of what can.
                .Where(property => property.SetMethod is not null || IsConstructorParameter(property))
                .Select(property => new RecordProperty(
                    type, property, nullability.Create(property).ReadState == NullabilityState.Nullable)),
        ];
    }

    private static bool IsInSlots(Type type, string name) =>
        typeof(IJsonRecord).IsAssignableFrom(type) && !string.Equals(name, nameof(JsonRecord.ExtensionData), StringComparison.Ordinal) &&
        type.GetProperty(name)!.DeclaringType != typeof(Artifact);

    private static Func<object, object?> GetterOf<TRecord, TValue>(MethodInfo getMethod)
        where TRecord : class
        where TValue : class
    {
        var get = getMethod.CreateDelegate<Func<TRecord, TValue?>>();
        return record => get((TRecord)record);
    }

    private static bool IsConstructorParameter(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));
}
