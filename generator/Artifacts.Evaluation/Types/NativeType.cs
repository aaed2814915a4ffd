using System.Runtime.CompilerServices;

namespace Artifacts.Evaluation.Types;

/// <summary>A type of the framework or of the authoring library, possibly built over types that the author wrote.</summary>
internal sealed class NativeType : TypeModel
{
    private readonly Lazy<object?> defaultValue;

    public NativeType(Type type, string name, IReadOnlyList<TypeModel> arguments)
    {
        Carrier = type;
        Name = name;
        Arguments = arguments;
        defaultValue = new(() => !type.IsValueType || Underlying is not null
            ? null
            : RuntimeHelpers.GetUninitializedObject(type));
    }

    public override Type Carrier { get; }

    public override string Name { get; }

    public override string RuntimeName => Carrier.ToString();

    public override string SimpleName => Carrier.Name;

    /// <summary>The model of <c>T</c> where this is <c>T?</c> of a value type.</summary>
    public TypeModel? Underlying =>
        Carrier.IsGenericType && Carrier.GetGenericTypeDefinition() == typeof(Nullable<>) ? Arguments[0] : null;

    // Boxed value types are never written to in place, so one default serves all.
    public override object? Default => defaultValue.Value;

    public override bool Accepts(object value) =>
        Underlying is { } underlying ? underlying.Accepts(value)
        : Carrier.IsInstanceOfType(value) || Carrier == typeof(Enum) && value is Values.IEnumSlot;
}
