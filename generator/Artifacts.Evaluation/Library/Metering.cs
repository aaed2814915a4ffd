using System.Collections;
using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Library;

/// <inheritdoc/>
internal sealed class Metering<T> : IMetering
{
    public object Wrap(Session session, Site site, object sequence)
    {
        // What is in memory has been paid for; going through it once more costs its size.
        if (sequence is T[] or List<T> or string || sequence is ICollection and not IList)
        {
            session.Charge(((ICollection?)(sequence as ICollection))?.Count ?? ((string)sequence).Length, site);
            return sequence;
        }

        return UserType.TypeOf(sequence) is not null
            ? new MeteredSequence<T>(session, site, Sequences.Metered(session, sequence, site).Cast<T>())
            : new MeteredSequence<T>(session, site, (IEnumerable<T>)sequence);
    }
}
