namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks constructors that set everything that is required, as those that copy do; the compiler asks for it.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
