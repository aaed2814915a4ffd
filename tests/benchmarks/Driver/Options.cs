using System.Globalization;

namespace Artifacts.Benchmarks;

/// <summary>What the command line asked for.</summary>
internal sealed record Options
{
    /// <summary>What <c>--help</c> prints.</summary>
    public const string Help =
        """
        Builds the same dashboards with Artifacts, with Grafana's TypeScript SDK and, for comparison,
        a bare `dotnet build` of the same C# without the generator; prints one table on standard output.

        Usage: tests/benchmarks/run [options]        (or `make bench`, after `make`)

          --runs N         alternating runs of each row, at least 1 (default 5)
          --sizes N,N      how many dashboards of 30 panels each (default 100,1000)
          --only WHAT,...  only these contenders (artifacts, bare, sdk) and states (cold, warm,
                           live: findings after an edit of definitions/ in an editor);
                           whichever kind is not named stays complete
          --profile        say where the time goes even if every target is met
          --keep           leave the work folder for a look
          --help           this text

        Needs .NET, node and npm. Packages come from tests/benchmarks/typescript/package-lock.json.
        """;

    private static readonly string[] Contenders = ["artifacts", "bare", "sdk"];
    private static readonly string[] States = ["cold", "warm", "live"];

    /// <summary>How often each row is measured.</summary>
    public int Runs { get; private init; } = 5;

    /// <summary>How many dashboards, smallest first.</summary>
    public IReadOnlyList<int> Sizes { get; private init; } = [100, 1000];

    /// <summary>Whether the stages are shown in any case.</summary>
    public bool Profile { get; private init; }

    /// <summary>Whether the work folder stays.</summary>
    public bool Keep { get; private init; }

    /// <summary>Whether only the help was asked for.</summary>
    public bool ShowHelp { get; private init; }

    private IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Reads the command line; <see cref="FormatException"/> says what is wrong with it.</summary>
    public static Options Parse(ReadOnlySpan<string> arguments)
    {
        var options = new Options();
        for (int i = 0; i < arguments.Length; i++)
        {
            string name = arguments[i];
            options = name switch
            {
                "--help" or "-h" => options with { ShowHelp = true },
                "--profile" => options with { Profile = true },
                "--keep" => options with { Keep = true },
                "--runs" => options with { Runs = Number(name, Value(arguments, ref i)) },
                "--sizes" => options with { Sizes = [.. Value(arguments, ref i).Split(',').Select(size => Number(name, size)).Distinct().Order()] },
                "--only" => options with { Only = Names(Value(arguments, ref i).Split(',')) },
                _ => throw new FormatException($"unknown option '{name}'; --help lists them"),
            };
        }

        return options;
    }

    /// <summary>Whether a contender or a state takes part.</summary>
    public bool Includes(string name)
    {
        string[] kind = Contenders.Contains(name, StringComparer.Ordinal) ? Contenders : States;
        return Only.Contains(name, StringComparer.Ordinal) || !Only.Intersect(kind, StringComparer.Ordinal).Any();
    }

    private static string Value(ReadOnlySpan<string> arguments, ref int index) =>
        ++index < arguments.Length ? arguments[index] : throw new FormatException($"{arguments[index - 1]} needs a value");

    private static int Number(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= 9999
            ? number
            : throw new FormatException($"{option}: '{text}' is no number from 1 to 9999");

    private static string[] Names(string[] names) =>
        names.FirstOrDefault(name => !Contenders.Contains(name, StringComparer.Ordinal) && !States.Contains(name, StringComparer.Ordinal)) is { } unknown
            ? throw new FormatException($"--only: '{unknown}' is none of {string.Join(", ", [.. Contenders, .. States])}")
            : names;
}
