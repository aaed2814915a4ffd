using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Compiling;

/// <summary>A field, a property's backing field or a field-like event, and the value it starts with.</summary>
internal sealed record Initializer(ISymbol Field, IOperation Value);
