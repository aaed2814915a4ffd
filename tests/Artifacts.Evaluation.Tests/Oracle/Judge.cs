using Artifacts.Text;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Says whether evaluating a program comes to what it should.</summary>
internal static class Judge
{
    /// <summary>What is wrong, readable; <see langword="null"/> when nothing is.</summary>
    public static string? Of(TestProgram program, CancellationToken cancellationToken)
    {
        var compilation = ProgramCompiler.Compile(program);
        if (program.Kind != ProgramKind.Hostile && ProgramCompiler.Errors(compilation, cancellationToken) is [_, ..] errors)
        {
            return $"does not compile\n{string.Join('\n', errors)}";
        }

        var result = HermeticRun.Run(compilation, cancellationToken);
        return program.Kind switch
        {
            ProgramKind.Hostile => OfHostile(program, result),
            ProgramKind.Refused => OfFindings(program, result),
            _ => OfFindings(program, result) ?? OfValues(NativeRun.Run(NativeRun.Emit(compilation, cancellationToken)), result),
        };
    }

    private static string? OfFindings(TestProgram program, EvaluationResult result)
    {
        var actual = result.Findings.Select(finding => ActualFinding.Of(finding, program)).ToList();
        var missing = new List<ExpectedFinding>();
        foreach (var expected in program.Expected)
        {
            var exact = actual.FindIndex(finding => finding.IsAt(expected));
            var found = exact >= 0 ? exact : actual.FindIndex(finding => finding.IsOnLine(expected));
            if (found < 0 || (exact < 0 && !MarkerUpdate.Accept(program, expected, actual[found])))
            {
                missing.Add(expected);
                continue;
            }

            actual.RemoveAt(found);
        }

        return missing.Count + actual.Count == 0
            ? null
            : string.Join('\n', [.. missing.Select(finding => $"expected {finding}"), .. actual.Select(finding => $"reported {finding}")]);
    }

    internal static string? OfValues(IReadOnlyList<NativeDefinition> native, EvaluationResult result)
    {
        var ids = string.Join(' ', native.Select(definition => definition.Id));
        var evaluatedIds = string.Join(' ', result.Definitions.Select(definition => definition.Id));
        return !string.Equals(ids, evaluatedIds, StringComparison.Ordinal)
            ? $"definitions differ\nnative:    {ids}\nevaluated: {evaluatedIds}"
            : native.Zip(result.Definitions, (definition, evaluated) => OfValue(definition, evaluated, result.Findings))
                .FirstOrDefault(difference => difference is not null);
    }

    internal static string? OfValue(NativeDefinition native, EvaluatedDefinition evaluated, IReadOnlyList<Finding> findings)
    {
        if (native.Exception is { } exception)
        {
            return evaluated.Succeeded ? $"{native.Id} throws natively: {exception}" : OfException(native.Id, exception, findings);
        }

        return !evaluated.Succeeded
            ? $"{native.Id} did not succeed"
            : ArtifactDifference.Between(native.Artifacts, evaluated.Artifacts) is { } difference
            ? $"{native.Id} {difference}"
            : null;
    }

    private static string? OfException(string id, Exception exception, IReadOnlyList<Finding> findings)
    {
        // The author wants to read what their initializer or comparer threw, not that one of them threw.
        while (exception is TypeInitializationException or InvalidOperationException && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return findings.Any(finding =>
            finding.Rule.Id == ExpectedFinding.Thrown &&
            finding.Message.Contains(exception.GetType().Name, StringComparison.Ordinal) &&
            finding.Message.Contains(exception.Message, StringComparison.Ordinal))
            ? null
            : $"{id}: no finding tells the native {exception.GetType().Name}: {exception.Message}\nreported {string.Join(" | ", findings.Select(finding => finding.Message))}";
    }

    private static string? OfHostile(TestProgram program, EvaluationResult result)
    {
        if (result.Findings.Count == 0)
        {
            return program.Stops.Contains("value") && result.Definitions.All(definition => definition.Succeeded) ? null : "was not stopped";
        }

        var wrong = result.Findings.Where(finding => !program.Stops.Contains(finding.Rule.Id) || finding.Span is null).ToList();
        return wrong.Count > 0
            ? $"expected only {string.Join(" or ", program.Stops)}, each at a place\nreported {string.Join(" | ", wrong.Select(finding => $"{finding.Rule.Id} {finding.Span}: {finding.Message}"))}"
            : result.Definitions.All(definition => definition.Succeeded) ? "was stopped, yet every definition succeeded"
            : OfPlaces(program, [.. result.Findings.Select(finding => ActualFinding.Of(finding, program))]);
    }

    // A program of one line has one place; of more lines, comments say which are at fault, or any of them may be.
    private static string? OfPlaces(TestProgram program, IReadOnlyList<ActualFinding> actual)
    {
        var source = program.Sources[0];
        var elsewhere = program.Expected.Count > 0 ? actual.Where(finding => !program.Expected.Any(finding.IsOnLine))
            : source.CodeLines == 1 ? actual.Where(finding => finding.Line != source.FirstLine + source.LeadingLines)
            : actual.Where(finding => !program.Sources.Any(own => own.FirstLine > 0 && string.Equals(own.Path, finding.File, StringComparison.Ordinal)));
        var faults = program.Expected.Where(expected => !actual.Any(finding => finding.IsOnLine(expected))).Select(expected => $"expected {expected}")
            .Concat(elsewhere.Select(finding => $"reported elsewhere: {finding}"))
            .ToList();
        return faults.Count == 0 ? null : string.Join('\n', faults);
    }
}
