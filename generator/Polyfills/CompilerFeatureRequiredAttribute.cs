namespace System.Runtime.CompilerServices;

/// <summary>Tells compilers that don't know a feature to keep away; the compiler asks for it.</summary>
/// <param name="featureName">The feature.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
