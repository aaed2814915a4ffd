namespace Artifacts.Benchmarks;

/// <summary>Which stage of a build a call stack belongs to.</summary>
internal static class Stages
{
    /// <summary>What the task does.</summary>
    public const string Writing = "writing files";

    /// <summary>What the compiler does before and after its work.</summary>
    public const string Start = "start and end of the compiler";

    private const string Evaluation = "evaluation";
    private const string BindingForEvaluation = "binding, asked for by evaluation";

    /// <summary>Whether this is the compiler's entry point, or the task's in the build process.</summary>
    public static bool IsMain(string module, string method) =>
        (Is(module, "csc") && method.Contains("Program.Main", StringComparison.Ordinal)) || IsTask(method);

    /// <summary>Whether a stack belongs to evaluation, binding included.</summary>
    public static bool IsEvaluation(List<(string Module, string Method)> frames) => Of(frames) is Evaluation or BindingForEvaluation;

    /// <summary>The stage of a stack whose innermost frame comes first.</summary>
    public static string Of(List<(string Module, string Method)> frames)
    {
        bool inRoslyn = false;
        foreach ((string module, string method) in frames)
        {
            string? stage = module.ToUpperInvariant() switch
            {
                "ARTIFACTS.EVALUATION" => inRoslyn ? BindingForEvaluation : Evaluation,
                "ARTIFACTS.CHECKS" => "checks",
                "ARTIFACTS.RENDERING" => "rendering",
                "ARTIFACTS.GENERATOR" when method.Contains("Compress", StringComparison.Ordinal) => "compression",
                "ARTIFACTS.GENERATOR" when method.Contains("GeneratedSource", StringComparison.Ordinal) => "printing the generated source",
                "ARTIFACTS.GENERATOR" when method.Contains("get_Rendition", StringComparison.Ordinal) => "rendering and compression on another core",
                "ARTIFACTS.GENERATOR" => "generator",
                _ when IsTask(method) => Writing,
                _ when method.Contains("CommonCompiler.RunGenerators", StringComparison.Ordinal) => "the compiler's generator driver",
                _ when method.Contains("CommonCompiler.CompileAndEmit", StringComparison.Ordinal) => "binding, analyzers and emitting",
                _ when Is(module, "csc") => Start,
                _ => null,
            };
            if (stage is not null)
            {
                return stage;
            }

            inRoslyn |= module.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase);
        }

        return Start;
    }

    /// <summary>Whether this is the task's entry point.</summary>
    public static bool IsTask(string method) => method.StartsWith("Artifacts.Build.WriteGeneratedArtifacts.Execute(", StringComparison.Ordinal);

    private static bool Is(string module, string name) => string.Equals(module, name, StringComparison.OrdinalIgnoreCase);
}
