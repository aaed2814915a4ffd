using Artifacts.Text;

namespace Artifacts.Evaluation.Running;

/// <summary>Ends the evaluation of one definition; never leaves the engine.</summary>
internal abstract class EvaluationException(Exception? inner = null) : Exception(null, inner)
{
    /// <summary>What is reported where nothing catches it.</summary>
    public abstract Finding Finding { get; }

    /// <summary>Whether a construct or member was refused, so that going on elsewhere is still meaningful.</summary>
    public virtual bool IsRefusal => false;
}
