namespace Artifacts.Json.Shapes;

/// <summary>A text.</summary>
internal sealed class TextShape : ValueShape;
