namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>What stands around a random program: its class, its definition and how it leaves a trace.</summary>
internal static class ProgramFrame
{
    public static string Around(string name, string types, string methods, string statements) =>
        $$"""
        using System.Globalization;
        using System.Numerics;
        using System.Text;
        using static {{name}}.Program;
        namespace {{name}};
        public static class Program
        {
        public static readonly StringBuilder trace = new();
        [Artifact] public static TextArtifact Output => new("{{name}}.txt", Run());
        public static string Run()
        {
        {{statements}}
        return trace.ToString();
        }
        public static void Print(object? value) => trace.Append(Show(value)).Append('\n');
        public static T Log<T>(string name, T value) { trace.Append(name).Append('=').Append(Show(value)).Append('\n'); return value; }
        public static T Id<T>(T value) => value;
        public static string Show(object? value) => value switch
        {
            null => "null",
            string text => "\"" + text + "\"",
            System.Collections.IEnumerable values => "[" + string.Join(", ", values.Cast<object?>().Select(Show)) + "]",
            _ => value.ToString() ?? "",
        };
        {{methods}}
        }
        {{types}}
        """;
}
