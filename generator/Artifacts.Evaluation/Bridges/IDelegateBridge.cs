using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Bridges;

/// <summary>The target of a native delegate that calls the author's code.</summary>
internal interface IDelegateBridge
{
    Closure Closure { get; }
}
