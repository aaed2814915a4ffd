using Artifacts.Evaluation.Tests.Oracle;
using Artifacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>Judges many programs in one compilation: compiled once, run natively once, evaluated once.</summary>
internal static class FuzzBatch
{
    public static IReadOnlyList<FuzzOutcome> Judge(IReadOnlyList<FuzzProgram> programs, CancellationToken cancellationToken)
    {
        var outcomes = new Dictionary<string, FuzzOutcome>(StringComparer.Ordinal);
        var (compilation, assembly) = Compile(programs, outcomes, cancellationToken);
        var result = HermeticRun.Run(compilation, cancellationToken);
        var findings = result.Findings.ToLookup(finding => finding.Span?.Path ?? "", StringComparer.Ordinal);
        foreach (var program in programs.Where(program => !outcomes.ContainsKey(program.Path)))
        {
            if (OfFindings(program, findings[program.Path]) is { } outcome)
            {
                outcomes.Add(program.Path, outcome);
            }
        }

        // What evaluation stopped may not end natively.
        if (outcomes.Values.Any(outcome => outcome.Verdict == FuzzVerdict.Different))
        {
            compilation = Without(compilation, outcomes);
            assembly = NativeRun.Emit(compilation, cancellationToken);
        }

        var native = NativeRun.Run(assembly).ToDictionary(definition => definition.Id, StringComparer.Ordinal);
        var definitions = result.Definitions.ToDictionary(definition => definition.Id, StringComparer.Ordinal);
        return [.. programs.Select(program => outcomes.GetValueOrDefault(program.Path) ?? Compare(program, native, definitions, [.. findings[program.Path]]))];
    }

    /// <summary>Whether a program compiles.</summary>
    public static bool Compiles(string text) =>
        ProgramCompiler.Errors(ProgramCompiler.Compile(new("fuzz", "", ProgramKind.Value, [new ProgramSource("Fuzz.cs", text, 0, -1)], [], [])), CancellationToken.None).Count == 0;

    private static (CSharpCompilation Compilation, byte[] Assembly) Compile(
        IReadOnlyList<FuzzProgram> programs, Dictionary<string, FuzzOutcome> outcomes, CancellationToken cancellationToken)
    {
        var compilation = ProgramCompiler.Compile(
            new("fuzz", "", ProgramKind.Value, [.. programs.Select(program => new ProgramSource(program.Path, program.Text, 0, -1))], [], []));
        while (true)
        {
            using var assembly = new MemoryStream();
            var emitted = compilation.Emit(assembly, cancellationToken: cancellationToken);
            if (emitted.Success)
            {
                return (compilation, assembly.ToArray());
            }

            foreach (var error in emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                var program = programs.First(program => program.Path == error.Location.SourceTree?.FilePath);
                outcomes.TryAdd(program.Path, new(program, FuzzVerdict.Invalid, error.ToString()));
            }

            compilation = Without(compilation, outcomes);
        }
    }

    private static CSharpCompilation Without(CSharpCompilation compilation, Dictionary<string, FuzzOutcome> outcomes) =>
        compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => outcomes.ContainsKey(tree.FilePath)));

    private static FuzzOutcome? OfFindings(FuzzProgram program, IEnumerable<Finding> findings) =>
        findings.FirstOrDefault(finding => finding.Rule != EvaluationRules.AuthorException) is not { } finding ? null
        : new(program, IsRefusal(finding) ? FuzzVerdict.Refused : FuzzVerdict.Different, $"{finding.Rule.Id} {finding.Span?.StartLine + 1}:{finding.Span?.StartColumn + 1} {finding.Message}");

    private static bool IsRefusal(Finding finding) =>
        finding.Rule == EvaluationRules.UnsupportedConstruct || finding.Rule == EvaluationRules.UnavailableMember;

    private static FuzzOutcome Compare(
        FuzzProgram program, Dictionary<string, NativeDefinition> native, Dictionary<string, EvaluatedDefinition> definitions, List<Finding> findings)
    {
        var id = $"P:Fuzz{program.Index}.Program.Output";
        return !native.TryGetValue(id, out var definition) || !definitions.TryGetValue(id, out var evaluated)
            ? new(program, FuzzVerdict.Invalid, "has no definition")
            : Oracle.Judge.OfValue(definition, evaluated, findings) is { } difference
            ? new(program, FuzzVerdict.Different, difference)
            : new(program, FuzzVerdict.Equal, "");
    }
}
