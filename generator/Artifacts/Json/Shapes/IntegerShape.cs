namespace Artifacts.Json.Shapes;

/// <summary>A whole number.</summary>
internal sealed class IntegerShape : ValueShape;
