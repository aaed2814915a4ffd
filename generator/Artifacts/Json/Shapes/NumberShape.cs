namespace Artifacts.Json.Shapes;

/// <summary>A number: a <see cref="double"/>, or a <see cref="JsonNumber"/> whose form a double would lose.</summary>
internal sealed class NumberShape : ValueShape;
