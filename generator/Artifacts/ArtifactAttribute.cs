namespace Artifacts;

/// <summary>
/// Marks a static field, property or parameterless method whose value is an <see cref="Artifact"/>, or a sequence of
/// them, to be written to the output folder by the build.
/// </summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ArtifactAttribute : Attribute;
