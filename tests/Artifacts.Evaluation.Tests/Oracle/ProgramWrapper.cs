using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>
/// Makes a whole program of one that is written as statements: they become the body of a method, and the lines that
/// they print become the text of one artifact.
/// </summary>
internal static class ProgramWrapper
{
    private const string PreludeFile = "Prelude.cs";

    private const string Opening =
        "public static class Definitions { [Artifact] public static TextArtifact Output() { Run(); return new(\"output.txt\", Prelude.Printed); } static void Run() {";

    private const string Closing = " } }";

    private const string PreludeText =
        """
        global using static Prelude;

        /// <summary>What programs print to, and how they leave a trace of the order of evaluation.</summary>
        public static class Prelude
        {
            private static readonly List<string> lines = [];

            public static string Printed => string.Join("\n", lines);

            public static void Print(params object?[] values) => lines.Add(string.Join(" ", values.Select(Show)));

            public static T Log<T>(string name, T value)
            {
                lines.Add(name);
                return value;
            }

            public static string Join<T>(IEnumerable<T> values) => "[" + string.Join(", ", values.Select(value => Show(value))) + "]";

            private static string Show(object? value) => value is null ? "null" : $"{value}";
        }
        """;

    public static ProgramSource Wrap(string path, string text, int firstLine)
    {
        var root = SyntaxFactory.ParseCompilationUnit(text, options: ProgramCompiler.ParseOptions);
        var statements = root.Members.OfType<GlobalStatementSyntax>().ToList();
        if (statements.Count == 0)
        {
            return new(path, text, firstLine, -1);
        }

        var start = statements[0].FullSpan.Start;
        var end = statements[^1].Span.End;
        var inserted = text.AsSpan(0, start).Count('\n');
        return new(path, $"{text[..start]}{Opening}\n{text[start..end]}{Closing}{text[end..]}", firstLine, inserted);
    }

    /// <summary>The helpers that wrapped programs use; whole programs bring their own.</summary>
    public static ProgramSource? Prelude(IEnumerable<ProgramSource> sources) =>
        sources.Any(source => source.InsertedLine >= 0) ? new(PreludeFile, PreludeText, 0, -1) : null;
}
