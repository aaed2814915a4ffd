using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>Type</c>, <c>Type name</c> and <c>var name</c>.</summary>
/// <param name="accepts">Whether the type takes a value that is not null; <see langword="null"/> for <c>var</c>.</param>
/// <param name="variable">What the value is put into, if it has a name.</param>
internal sealed class TypePattern(Func<object, bool>? accepts, Place? variable) : Pattern
{
    public override bool Matches(Frame frame, object? value)
    {
        if (accepts is not null && (value is null || !accepts(value)))
        {
            return false;
        }

        if (variable is not null)
        {
            variable.Bind(frame).Value = value;
        }

        return true;
    }
}
