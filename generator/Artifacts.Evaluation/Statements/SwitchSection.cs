using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary>The labels of a section and its statements; <c>default</c> is a null label.</summary>
internal sealed record SwitchSection(IReadOnlyList<Func<Frame, object?, bool>?> Labels, Statement Body);
