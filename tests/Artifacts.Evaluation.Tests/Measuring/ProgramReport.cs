using Artifacts.Evaluation.Tests.Oracle;

namespace Artifacts.Evaluation.Tests.Measuring;

/// <summary><c>--judge [part of a name]…</c>: judges programs one after the other and prints what is wrong.</summary>
internal static class ProgramReport
{
    public static int Print(string[] filters)
    {
        var failed = 0;
        var passed = 0;
        foreach (var program in ProgramCatalog.All.Where(program =>
            filters.Length == 0 || filters.Any(filter => program.Name.Contains(filter, StringComparison.OrdinalIgnoreCase))))
        {
            // Said beforehand, so that the last name tells what ended the process.
            Console.Error.WriteLine(program.Name);
            if (Fault(program) is not { } fault)
            {
                passed++;
                continue;
            }

            failed++;
            Console.WriteLine($"--- {program.Name}\n{fault}");
        }

        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static string? Fault(TestProgram program)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            return Judge.Of(program, patience.Token);
        }
        catch (Exception exception)
        {
            return $"evaluator threw {exception}";
        }
    }
}
