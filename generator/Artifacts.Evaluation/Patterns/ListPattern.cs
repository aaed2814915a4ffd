using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>[first, .., last]</c> on anything with a count and an indexer.</summary>
/// <param name="count">Gives the number of elements.</param>
/// <param name="elementAt">Gives an element.</param>
/// <param name="patterns">The elements' patterns; the slice is left out.</param>
/// <param name="sliceAt">How many patterns stand before the slice, or -1 where there is none.</param>
/// <param name="slice">The slice's own pattern, if it has one.</param>
/// <param name="takeSlice">Gives the elements between two indexes.</param>
/// <param name="variable">What the value is put into, if it has a name.</param>
internal sealed class ListPattern(
    Func<Frame, object, int> count,
    Func<Frame, object, int, object?> elementAt,
    IReadOnlyList<Pattern> patterns,
    int sliceAt,
    Pattern? slice,
    Func<Frame, object, int, int, object?>? takeSlice,
    Place? variable) : Pattern
{
    public override bool Matches(Frame frame, object? value)
    {
        if (value is null)
        {
            return false;
        }

        var length = count(frame, value);
        if (sliceAt < 0 ? length != patterns.Count : length < patterns.Count)
        {
            return false;
        }

        for (var index = 0; index < patterns.Count; index++)
        {
            var at = sliceAt >= 0 && index >= sliceAt ? length - patterns.Count + index : index;
            if (sliceAt == index && !MatchesSlice(frame, value, length)
                || !patterns[index].Matches(frame, elementAt(frame, value, at)))
            {
                return false;
            }
        }

        if (sliceAt == patterns.Count && !MatchesSlice(frame, value, length))
        {
            return false;
        }

        if (variable is not null)
        {
            variable.Bind(frame).Value = value;
        }

        return true;
    }

    private bool MatchesSlice(Frame frame, object value, int length) =>
        slice is null || slice.Matches(frame, takeSlice!(frame, value, sliceAt, length - patterns.Count + sliceAt));
}
