using Artifacts.Text;

namespace Artifacts.Evaluation;

/// <summary>What evaluation can find. None can be silenced: a definition that fails has no artifact to write.</summary>
public static class EvaluationRules
{
    /// <summary>A C# construct that evaluation does not cover.</summary>
    public static Rule UnsupportedConstruct { get; } = Fixed("ART1001", "C# construct is not available in definitions");

    /// <summary>A library member that is not on the allow-list.</summary>
    public static Rule UnavailableMember { get; } = Fixed("ART1002", "Member is not available in definitions");

    /// <summary>Evaluation was stopped because it did too much.</summary>
    public static Rule BudgetExceeded { get; } = Fixed("ART1003", "Evaluation exceeds its budget");

    /// <summary>The author's code threw an exception.</summary>
    public static Rule AuthorException { get; } = Fixed("ART1004", "Definition threw an exception");

    /// <summary><c>[Artifact]</c> stands on a member that can't be evaluated as one.</summary>
    public static Rule InvalidDefinition { get; } = Fixed("ART1005", "[Artifact] is on a member that can't give artifacts");

    /// <summary>A definition gave null.</summary>
    public static Rule NullArtifact { get; } = Fixed("ART1006", "Artifact is null");

    /// <summary>A definition uses code that does not compile here, or that another generator writes.</summary>
    public static Rule InvalidCode { get; } = Fixed("ART1007", "Definition uses code that is not there");

    /// <summary>The evaluator itself failed.</summary>
    public static Rule InternalError { get; } = Fixed("ART1008", "Evaluator failed");

    /// <summary>Every rule of this room.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnsupportedConstruct, UnavailableMember, BudgetExceeded, AuthorException, InvalidDefinition, NullArtifact,
        InvalidCode, InternalError,
    ];

    private static Rule Fixed(string id, string title) => new(id, title, Severity.Error, Configurable: false);
}
