using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>Sees to it that each element that native code takes from a sequence is charged.</summary>
internal interface IMetering
{
    /// <summary>The sequence as a member may be given it.</summary>
    object Wrap(Session session, Site site, object sequence, SequenceUse use);

    /// <summary>The sequence that an operator gave, as the author may be given it.</summary>
    object Result(Session session, Site site, string name, object sequence, object?[] arguments);
}
