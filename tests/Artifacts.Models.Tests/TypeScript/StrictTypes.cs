using System.Text;
using System.Text.RegularExpressions;
using Artifacts.Playground.Running;

namespace Artifacts.Models.Tests.TypeScript;

/// <summary>Holds dashboards against Grafana's own TypeScript types, as literals, so that a field too many is an error.</summary>
internal static partial class StrictTypes
{
    private const string Settings = """
        {
          "compilerOptions": {
            "strict": true, "noEmit": true, "skipLibCheck": true, "target": "es2022", "module": "esnext",
            "moduleResolution": "bundler", "types": [], "noErrorTruncation": false
          },
          "include": ["*.ts"]
        }
        """;

    /// <summary>What the TypeScript compiler says of each dashboard.</summary>
    /// <param name="dashboards">The dashboards' JSON by a name for each.</param>
    public static async Task<ILookup<string, string>> ErrorsAsync(IReadOnlyDictionary<string, string> dashboards)
    {
        var folder = Directory.CreateTempSubdirectory("artifacts-types-").FullName;
        try
        {
            var cancellation = TestContext.Current.CancellationToken;
            await File.WriteAllTextAsync(Path.Combine(folder, "tsconfig.json"), Settings, cancellation);
            File.Copy(Path.Combine(Repository.Root, "tests", "Artifacts.Models.Tests", "TypeScript", "strict-types.ts"), Path.Combine(folder, "strict-types.ts"));
            foreach (var (name, json) in dashboards)
            {
                await File.WriteAllTextAsync(
                    Path.Combine(folder, $"{name}.ts"),
                    $"import type {{ Dashboard }} from './strict-types';\nexport const dashboard: Dashboard = {json};\n",
                    Encoding.UTF8,
                    cancellation);
            }

            // Waits for the packages.
            await NodePackages.RunAsync("--version");
            Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(NodePackages.Folder, "node_modules"));
            var output = await NodePackages.RunAsync(
                "-e",
                "const { spawnSync } = require('node:child_process'); const run = spawnSync(process.execPath, process.argv.slice(1), { encoding: 'utf8' }); console.log(run.stdout + run.stderr);",
                Path.Combine(NodePackages.Folder, "node_modules", "typescript", "bin", "tsc"),
                "--project",
                folder,
                "--pretty",
                "false");
            return output.Split('\n')
                .Select(line => Error().Match(line))
                .Where(match => match.Success)
                .ToLookup(match => match.Groups["file"].Value, match => match.Groups["message"].Value, StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // "folder/name.ts(3,5): error TS2353: …"
    [GeneratedRegex(@"(?<file>[^/\\(]+)\.ts(?<message>\(\d+,\d+\): error .*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Error();
}
