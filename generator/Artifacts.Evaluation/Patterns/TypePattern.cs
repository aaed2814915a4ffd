using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>Type</c>, <c>Type name</c> and <c>var name</c>.</summary>
/// <param name="accepts">Whether the type takes a value that is not null; <see langword="null"/> for <c>var</c>.</param>
/// <param name="variable">What the value is put into, if it has a name.</param>
/// <param name="adapt">What the value is from then on.</param>
internal sealed class TypePattern(Func<Frame, object, bool>? accepts, Place? variable, Func<Frame, object, object>? adapt = null) : Pattern
{
    public override bool Matches(Frame frame, object? value)
    {
        if (accepts is not null && (value is null || !accepts(frame, value)))
        {
            return false;
        }

        if (variable is not null)
        {
            variable.Bind(frame).Value = value is null || adapt is null ? value : adapt(frame, value);
        }

        return true;
    }
}
