using Artifacts.Text;

namespace Artifacts.Evaluation.Running;

/// <summary>Ends the evaluation of one definition; never leaves the engine.</summary>
internal class EvaluationException(Finding finding, Exception? inner = null) : Exception(finding.Message, inner)
{
    public Finding Finding { get; } = finding;

    /// <summary>Whether a construct or member was refused, so that going on elsewhere is still meaningful.</summary>
    public bool IsRefusal =>
        Finding.Rule == EvaluationRules.UnsupportedConstruct || Finding.Rule == EvaluationRules.UnavailableMember;
}
