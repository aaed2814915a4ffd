using Artifacts.Evaluation.Expressions;

namespace Artifacts.Evaluation.Patterns;

/// <summary>One arm of a switch expression.</summary>
internal sealed record SwitchArm(Pattern Pattern, Node? Guard, Node Result);
