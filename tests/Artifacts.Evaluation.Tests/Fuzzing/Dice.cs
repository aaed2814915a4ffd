using CsCheck;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>Random choices, all from one generator of numbers, so that a seed makes the same program anywhere.</summary>
internal sealed class Dice(PCG numbers)
{
    public int Below(int count) => (int)numbers.Next((uint)count);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>One of the choices, each as likely as its weight says.</summary>
    public T Pick<T>(IReadOnlyList<T> choices, Func<T, int> weight)
    {
        var at = Below(choices.Sum(weight));
        foreach (var choice in choices)
        {
            at -= weight(choice);
            if (at < 0)
            {
                return choice;
            }
        }

        throw new InvalidOperationException("The weights are all zero.");
    }

    /// <summary>A value of a CsCheck generator, which prefers corners.</summary>
    public T From<T>(Gen<T> values) => values.Generate(numbers, null, out _);
}
