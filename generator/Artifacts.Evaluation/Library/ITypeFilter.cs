using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Library;

/// <summary><c>OfType</c> and <c>Cast</c> for an element type.</summary>
internal interface ITypeFilter
{
    object Apply(Session session, Site site, object source, TypeModel type, bool isCast);
}
