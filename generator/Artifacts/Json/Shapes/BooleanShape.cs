namespace Artifacts.Json.Shapes;

/// <summary>A truth value.</summary>
internal sealed class BooleanShape : ValueShape;
