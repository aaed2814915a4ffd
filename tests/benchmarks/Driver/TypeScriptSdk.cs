using System.Globalization;

namespace Artifacts.Benchmarks;

/// <summary>Grafana's TypeScript SDK: <c>tsc</c>, then node runs what it compiled and writes the JSON files.</summary>
/// <param name="title">What the tables call it.</param>
/// <param name="source">The npm project, with its packages installed.</param>
/// <param name="folder">Where the copy is built.</param>
/// <param name="services">How many dashboards.</param>
/// <param name="compiler">The compiler's package in <c>package.json</c>.</param>
internal sealed class TypeScriptSdk(string title, string source, string folder, int services, string compiler)
    : Contender(title, folder, services)
{
    /// <inheritdoc/>
    public override string Output => Path.Combine(Folder, "output");

    /// <inheritdoc/>
    protected override string DefinitionsFile => Path.Combine(Folder, "src", "dashboard.ts");

    /// <summary>Installs the exact packages of <c>package-lock.json</c>, unless that was done since it changed.</summary>
    public static void InstallPackages(string source)
    {
        string done = Path.Combine(source, "node_modules", ".package-lock.json");
        if (!File.Exists(done) || File.GetLastWriteTimeUtc(done) < File.GetLastWriteTimeUtc(Path.Combine(source, "package-lock.json")))
        {
            Commands.Run(source, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    /// <summary>The version of one of the compilers.</summary>
    public static string CompilerVersion(string source, string compiler) =>
        Commands.FirstLine(source, "node", CompilerPath(compiler), "--version").Replace("Version ", "", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override void Prepare()
    {
        CopySources(source, Folder);
        CopySources(Path.Combine(source, "src"), Path.Combine(Folder, "src"));
        File.WriteAllText(
            Path.Combine(Folder, "src", "size.ts"), string.Create(CultureInfo.InvariantCulture, $"export const services = {Services};\n"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "node_modules"), Path.Combine(source, "node_modules"));
    }

    /// <inheritdoc/>
    public override void Clean() => SetAside("dist", "output");

    /// <inheritdoc/>
    public override Measurement Build(bool warm) =>
        MeasuredProcess.Run(Folder, "node", CompilerPath(compiler))
            .Then(MeasuredProcess.Run(Folder, "node", Path.Combine("dist", "main.js"), "output"));

    private static string CompilerPath(string compiler) => Path.Combine("node_modules", compiler, "bin", "tsc");
}
