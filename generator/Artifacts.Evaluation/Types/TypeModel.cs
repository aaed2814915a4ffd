namespace Artifacts.Evaluation.Types;

/// <summary>A closed type (no type parameter left) as the evaluator sees it.</summary>
internal abstract class TypeModel
{
    private long size;

    /// <summary>The native type that holds its values in arrays, generic containers and delegates.</summary>
    public abstract Type Carrier { get; }

    /// <summary>The value of <c>default</c>, boxed.</summary>
    public abstract object? Default { get; }

    /// <summary>The name as the author would write it, for messages.</summary>
    public abstract string Name { get; }

    /// <summary>The full name that the runtime gives: <c>Outer+Inner`1[System.Int32]</c>.</summary>
    public abstract string RuntimeName { get; }

    /// <summary>The name without namespace or arguments, as <see cref="System.Reflection.MemberInfo.Name"/>.</summary>
    public abstract string SimpleName { get; }

    /// <summary>The name that an <see cref="InvalidCastException"/> gives: of a nested type only its own.</summary>
    public string CastName => Carrier.IsArray && Arguments is [var element] ? element.CastName + SimpleName[element.SimpleName.Length..]
        : !IsNested ? RuntimeName
        : Arguments.Count == 0 ? SimpleName
        : SimpleName + RuntimeName[RuntimeName.IndexOf('[', StringComparison.Ordinal)..];

    /// <summary>The namespace, as <see cref="Type.Namespace"/> gives it.</summary>
    public abstract string? Namespace { get; }

    /// <summary>
    /// What <see cref="Type.FullName"/> gives; <see langword="null"/> for constructed types, whose full names hold the
    /// versions of assemblies.
    /// </summary>
    public virtual string? FullName => IsConstructed ? null : RuntimeName;

    protected virtual bool IsNested => false;

    private bool IsConstructed => Arguments.Count > 0 && !Carrier.IsArray || Arguments.Any(argument => argument.IsConstructed);

    /// <summary>The models of the type arguments, or of an array's element.</summary>
    public IReadOnlyList<TypeModel> Arguments { get; protected init; } = [];

    /// <summary>How many types it is built of.</summary>
    public long Size => size == 0 ? size = 1 + Arguments.Sum(argument => argument.Size) : size;

    public bool IsValueType => Carrier.IsValueType;

    /// <summary>Whether its carrier stands for many types: all classes of the author have one carrier.</summary>
    public virtual bool IsErased => Arguments.Any(argument => argument.IsErased);

    /// <summary>Whether a value, not null, is of this type.</summary>
    public abstract bool Accepts(object value);

    public override string ToString() => Name;
}
