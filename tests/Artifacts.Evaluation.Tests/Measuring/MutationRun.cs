using System.Globalization;
using Artifacts.Evaluation.Tests.Oracle;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation.Tests.Measuring;

/// <summary>
/// <c>--mutate rounds seed [part of a name]…</c>: changes a token of each program, over and over. Evaluation must bear
/// whatever comes of it, and agree with what runs natively where it still compiles.
/// </summary>
internal static class MutationRun
{
    private static readonly TimeSpan NativePatience = TimeSpan.FromSeconds(20);

    public static int Print(string rounds, string seed, string[] filters)
    {
        var programs = ProgramCatalog.All
            .Where(program => program.Kind is ProgramKind.Value or ProgramKind.Throws)
            .Where(program => filters.Length == 0 || filters.Any(filter => program.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        var random = new Random(int.Parse(seed, CultureInfo.InvariantCulture));
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var round = int.Parse(rounds, CultureInfo.InvariantCulture); round > 0; round--)
        {
            foreach (var program in programs)
            {
                var mutation = Mutation.Of(program, random);
                Console.Error.WriteLine($"{program.Name} {mutation.Change}");
                var (outcome, fault) = Judge(mutation.Program);
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
                if (fault is not null)
                {
                    Console.WriteLine($"--- {program.Name}\n{mutation.Change}\n{fault}");
                }
            }
        }

        Console.WriteLine(string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}")));
        return counts.ContainsKey("wrong") ? 1 : 0;
    }

    private static (string Outcome, string? Fault) Judge(TestProgram program)
    {
        var compilation = ProgramCompiler.Compile(program);
        bool compiles;
        try
        {
            compiles = ProgramCompiler.Errors(compilation, CancellationToken.None).Count == 0;
        }
        catch (Exception)
        {
            // The compiler itself does not survive every change.
            return ("compiler failed", null);
        }

        EvaluationResult result;
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            result = HermeticRun.Run(compilation, patience.Token);
        }
        catch (Exception exception)
        {
            return ("wrong", $"evaluator threw {exception}");
        }

        if (result.Findings.FirstOrDefault(finding => finding.Rule.Id == EvaluationRules.InternalError.Id) is { } failure)
        {
            return ("wrong", failure.Message);
        }

        return !compiles ? ("broken", null)
            : result.Findings.Any(finding => finding.Rule.Id != ExpectedFinding.Thrown) ? ("refused or stopped", null)
            : Compare(compilation, result);
    }

    private static (string Outcome, string? Fault) Compare(CSharpCompilation compilation, EvaluationResult result)
    {
        var assembly = NativeRun.Emit(compilation, CancellationToken.None);
        var native = Task.Run(() => NativeRun.Run(assembly));
        return !native.Wait(NativePatience)
            ? ("wrong", "evaluated, yet natively it does not end")
            : Oracle.Judge.OfValues(native.Result, result) is { } fault
            ? ("wrong", fault)
            : ("alike", null);
    }
}
