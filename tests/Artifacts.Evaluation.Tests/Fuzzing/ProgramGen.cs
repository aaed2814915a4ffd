using CsCheck;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>Generates whole programs.</summary>
internal sealed class ProgramGen(int index) : Gen<FuzzProgram>
{
    /// <summary>The program of a number within a seed: the same on any machine.</summary>
    public static FuzzProgram Program(ulong seed, int index) =>
        new ProgramGen(index).Generate(new PCG((uint)index, seed), null, out _);

    public override FuzzProgram Generate(PCG pcg, Size? min, out Size size)
    {
        var text = new ProgramWriter(Grammar.Default, new Dice(pcg), $"Fuzz{index}").Write();
        size = new Size((ulong)text.Length);
        return new(index, text);
    }
}
