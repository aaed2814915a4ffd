namespace System.Runtime.CompilerServices;

/// <summary>What makes a type take the pieces of an interpolated string; .NET Standard 2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
