using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>Wraps a sequence so that each element that native code takes is charged.</summary>
internal interface IMetering
{
    object Wrap(Session session, Site site, object sequence);
}
