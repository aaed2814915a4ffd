using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Compiling;

/// <summary>A field, or a property's backing field, and the value it starts with.</summary>
internal sealed record Initializer(IFieldSymbol Field, IOperation Value);
