using Artifacts.Text;

namespace Artifacts.Checks;

/// <summary>Judges what an author wrote, across all artifacts of a project.</summary>
internal interface IArtifactCheck
{
    /// <summary>The rules that it finds broken.</summary>
    IReadOnlyList<Rule> Rules { get; }

    /// <summary>What is wrong, in the order of the artifacts.</summary>
    IEnumerable<Finding> Check(CheckContext context);
}
