namespace Artifacts.Evaluation.Compiling;

/// <summary>How a slot holds a variable.</summary>
internal enum VariableKind
{
    /// <summary>As an object.</summary>
    Object,

    /// <summary>In the slot's bits.</summary>
    Boolean,

    /// <inheritdoc cref="Boolean"/>
    Int32,

    /// <inheritdoc cref="Boolean"/>
    Int64,

    /// <inheritdoc cref="Boolean"/>
    Double,

    /// <summary>In a box that closures share.</summary>
    Captured,

    /// <summary>As a reference to the caller's variable (<c>ref</c>, <c>in</c>, <c>out</c>).</summary>
    ByReference,
}
