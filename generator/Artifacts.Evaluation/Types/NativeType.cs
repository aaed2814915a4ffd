using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Types;

/// <summary>A type of the framework or of the authoring library, possibly built over types that the author wrote.</summary>
internal sealed class NativeType : TypeModel
{
    private readonly Lazy<object?> defaultValue;

    public NativeType(Type type, string name, IReadOnlyList<TypeModel> arguments, Type? definition = null)
    {
        Carrier = type;
        Name = name;
        Arguments = arguments;
        Definition = definition ?? (type.IsGenericType ? type.GetGenericTypeDefinition() : null);
        defaultValue = new(() => !type.IsValueType || Underlying is not null
            ? null
            : RuntimeHelpers.GetUninitializedObject(type));
    }

    public override Type Carrier { get; }

    public override string Name { get; }

    /// <summary>The type without its arguments, where it has some.</summary>
    public Type? Definition { get; }

    /// <summary>Whether only the author's types can implement this interface, so that there is no native type to carry it.</summary>
    public bool IsOfAuthor => Definition is not null && Carrier == typeof(object);

    public override string RuntimeName => this switch
    {
        { Arguments.Count: 0 } => Carrier.ToString(),
        { Definition: { } definition } => $"{definition.FullName}[{string.Join(',', Arguments.Select(argument => argument.RuntimeName))}]",
        _ => Arguments[0].RuntimeName + Ranks,
    };

    public override string SimpleName => this switch
    {
        { Arguments.Count: 0 } => Carrier.Name,
        { Definition: { } definition } => definition.Name,
        _ => Arguments[0].SimpleName + Ranks,
    };

    public override string? Namespace => this switch
    {
        { Definition: { } definition } => definition.Namespace,
        { Arguments: [var element] } => element.Namespace,
        _ => Carrier.Namespace,
    };

    protected override bool IsNested => (Definition ?? Carrier).IsNested;

    public override bool IsErased => base.IsErased || IsOfAuthor;

    /// <summary>The model of <c>T</c> where this is <c>T?</c> of a value type.</summary>
    public TypeModel? Underlying => Definition == typeof(Nullable<>) && Arguments.Count > 0 ? Arguments[0] : null;

    // Boxed value types are never written to in place, so one default serves all.
    public override object? Default => defaultValue.Value;

    private string Ranks => "[" + new string(',', Carrier.IsArray ? Carrier.GetArrayRank() - 1 : 0) + "]";

    public override bool Accepts(object value)
    {
        if (value.GetType() == Carrier)
        {
            return true;
        }

        if (Underlying is { } underlying)
        {
            return underlying.Accepts(value);
        }

        value = AuthorProxy.Unwrap(value);
        return value switch
        {
            Instance or ValueType when UserType.TypeOf(value) is { } type => type.IsOrInherits(this),
            IEnumSlot => Carrier.IsAssignableFrom(typeof(Enum)),
            Closure => Carrier.IsAssignableFrom(typeof(MulticastDelegate)),
            _ => !IsOfAuthor && Carrier.IsInstanceOfType(value),
        };
    }
}
