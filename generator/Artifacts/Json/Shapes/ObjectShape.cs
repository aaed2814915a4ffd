namespace Artifacts.Json.Shapes;

/// <summary>An object whose fields no record has: a <see cref="JsonObject"/>.</summary>
internal sealed class ObjectShape : ValueShape;
