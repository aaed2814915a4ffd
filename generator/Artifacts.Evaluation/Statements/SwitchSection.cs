using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Statements;

/// <summary>The labels of a section and its statements; <c>default</c> is a null label.</summary>
/// <param name="Labels">Whether a value is what a label names.</param>
/// <param name="Targets">The same labels, as a <c>goto case</c> knows them.</param>
/// <param name="Body">The statements.</param>
internal sealed record SwitchSection(IReadOnlyList<Func<Frame, object?, bool>?> Labels, IReadOnlyList<Label> Targets, Statement Body);
