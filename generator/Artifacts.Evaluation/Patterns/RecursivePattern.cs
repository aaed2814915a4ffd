using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>Type (a, b) { Member: pattern } name</c>: any part may be missing.</summary>
internal sealed class RecursivePattern(
    Func<Frame, object, bool>? accepts,
    Func<Frame, object, object?[]?>? deconstruct,
    IReadOnlyList<Pattern> positions,
    IReadOnlyList<(Func<Frame, object, object?> Get, Pattern Pattern)> members,
    Place? variable,
    Func<Frame, object, object>? adapt = null) : Pattern
{
    public override bool Matches(Frame frame, object? value)
    {
        if (value is null || accepts is not null && !accepts(frame, value))
        {
            return false;
        }

        value = adapt is null ? value : adapt(frame, value);

        if (deconstruct is not null)
        {
            var values = deconstruct(frame, value);
            if (values is null)
            {
                return false;
            }

            for (var index = 0; index < values.Length; index++)
            {
                if (!positions[index].Matches(frame, values[index]))
                {
                    return false;
                }
            }
        }

        foreach (var (get, pattern) in members)
        {
            if (!pattern.Matches(frame, get(frame, value)))
            {
                return false;
            }
        }

        if (variable is not null)
        {
            variable.Bind(frame).Value = value;
        }

        return true;
    }
}
