using Artifacts.Evaluation;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Generator;

/// <summary>The shape of the engine's entry point, so that tests can put another in its place.</summary>
internal delegate EvaluationResult Evaluate(
    CSharpCompilation compilation, EvaluationLimits limits, CancellationToken cancellationToken);
