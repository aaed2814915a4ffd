using System.Globalization;

namespace Artifacts.Playground.Options;

/// <summary>What somebody said on a command line.</summary>
public sealed class CommandLine
{
    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);

    /// <summary>Reads a command line.</summary>
    /// <exception cref="UsageException">An option is unknown, lacks its value or is there twice.</exception>
    public CommandLine(IReadOnlyList<string> arguments, IReadOnlyList<Option> options)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            // Both --port 1 and --port=1.
            var parts = arguments[index].Split('=', 2);
            var option = options.FirstOrDefault(candidate => string.Equals(candidate.Name, parts[0], StringComparison.Ordinal))
                ?? throw new UsageException($"There is no option '{parts[0]}'; these there are: {string.Join(", ", options.Select(known => known.Name))}.");
            var value = (option.Value, parts.Length) switch
            {
                (null, 1) => "",
                (null, _) => throw new UsageException($"{option.Name} takes no value."),
                (_, 2) => parts[1],
                _ when index + 1 < arguments.Count && !arguments[index + 1].StartsWith("--", StringComparison.Ordinal) => arguments[++index],
                _ => throw new UsageException($"{option.Name} needs a value: {option.Name} {option.Value}."),
            };
            if (!_said.TryAdd(option.Name, value))
            {
                throw new UsageException($"{option.Name} is there twice.");
            }
        }
    }

    public string? this[Option option] => _said.GetValueOrDefault(option.Name);

    public bool Has(Option option) => _said.ContainsKey(option.Name);

    /// <summary>The parts of a value between commas.</summary>
    public IReadOnlyList<string> List(Option option) =>
        this[option]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A whole number.</summary>
    /// <exception cref="UsageException">It is none, or out of range.</exception>
    public int Number(Option option, int otherwise, int least, int most)
    {
        if (this[option] is not { } text)
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UsageException($"{option.Name} is '{text}', but must be a whole number from {least} to {most}.");
    }

    /// <summary>A length of time, <c>90s</c>, <c>10m</c> or <c>24h</c>.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public TimeSpan Time(Option option, TimeSpan otherwise)
    {
        if (this[option] is not { } text)
        {
            return otherwise;
        }

        var unit = text.Length > 0 ? text[^1] : ' ';
        var isNumber = int.TryParse(text.AsSpan(0, Math.Max(0, text.Length - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return (isNumber && number > 0, unit) switch
        {
            (true, 's') => TimeSpan.FromSeconds(number),
            (true, 'm') => TimeSpan.FromMinutes(number),
            (true, 'h') => TimeSpan.FromHours(number),
            _ => throw new UsageException($"{option.Name} is '{text}', but must be a length of time such as 90s, 10m or 24h."),
        };
    }

    /// <summary>The lines of a help that explain options.</summary>
    public static string Explain(IReadOnlyList<Option> options)
    {
        var width = options.Max(option => Left(option).Length);
        return string.Concat(options.Select(option => $"  {Left(option).PadRight(width)}  {option.Help}\n"));
    }

    private static string Left(Option option) => option.Value is null ? option.Name : $"{option.Name} {option.Value}";
}
