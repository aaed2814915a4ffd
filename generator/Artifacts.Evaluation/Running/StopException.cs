using Artifacts.Text;

namespace Artifacts.Evaluation.Running;

/// <summary>The evaluator's own stop: a refusal, or a budget that is used up. No <c>catch</c> of the author's sees it.</summary>
internal sealed class StopException(Finding finding) : EvaluationException
{
    public override Finding Finding { get; } = finding;

    public override string Message => Finding.Message;

    public override bool IsRefusal =>
        Finding.Rule == EvaluationRules.UnsupportedConstruct || Finding.Rule == EvaluationRules.UnavailableMember;
}
