namespace System.Runtime.CompilerServices;

/// <summary>Marks what an object initializer must set; the compiler asks for it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
