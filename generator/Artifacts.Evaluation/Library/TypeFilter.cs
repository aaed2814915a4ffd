using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Library;

/// <inheritdoc/>
internal sealed class TypeFilter<T> : ITypeFilter
{
    public object Apply(Session session, Site site, object source, TypeModel type, bool isCast) =>
        isCast ? Cast(session, site, source, type) : OfType(session, site, source, type);

    private static IEnumerable<T> OfType(Session session, Site site, object source, TypeModel type)
    {
        foreach (var element in Sequences.Metered(session, source, site))
        {
            if (element is not null && type.Accepts(element))
            {
                yield return (T)element;
            }
        }
    }

    private static IEnumerable<T> Cast(Session session, Site site, object source, TypeModel type)
    {
        foreach (var element in Sequences.Metered(session, source, site))
        {
            if (element is not null && !type.Accepts(element))
            {
                throw session.Throw(
                    new InvalidCastException($"Unable to cast object of type '{TypeValues.NameInCasts(session, element)}' to type '{type.CastName}'."), site);
            }

            yield return (T)element!;
        }
    }
}
