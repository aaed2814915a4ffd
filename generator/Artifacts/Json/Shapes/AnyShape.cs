namespace Artifacts.Json.Shapes;

/// <summary>Any JSON: a <see cref="JsonValue"/>.</summary>
internal sealed class AnyShape : ValueShape;
