using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>A change of a program.</summary>
/// <returns>The program changed, or <see langword="null"/> when it can't be.</returns>
internal delegate SyntaxNode? SyntaxChange(SyntaxNode root);
