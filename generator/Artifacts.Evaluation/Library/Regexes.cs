using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>
/// Regular expressions. What a match costs is charged by the pattern and the text; backtracking may cost any multiple of
/// that, so each match is given a time, and one that is not done by then ends the evaluation.
/// </summary>
internal static class Regexes
{
    private const int MemoryOfMatch = 256;

    /// <summary>Steps that a millisecond of matching costs, beyond the first ones.</summary>
    private const long StepsPerMillisecond = 40_000;

    private const long FreeMilliseconds = 50;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly ConditionalWeakTable<Session, Dictionary<(string Pattern, RegexOptions Options), Regex>> Caches = [];

    // Compiling to machine code changes nothing but time, so it is left out; the options still say it.
    private static readonly ConditionalWeakTable<Regex, object> Asked = [];

    /// <summary>A regular expression that gives up.</summary>
    public static object Create(Session session, Site site, object? self, object?[] arguments) =>
        Make(session, site, (string?)arguments[0], arguments.OfType<RegexOptions>().FirstOrDefault());

    public static Regex Make(Session session, Site site, string? pattern, RegexOptions options)
    {
        session.ChargeMemory(256 + (64L * (pattern?.Length ?? 0)), site);
        var regex = new Regex(pattern!, options & ~RegexOptions.Compiled, Patience);
        if (options.HasFlag(RegexOptions.Compiled))
        {
            Asked.Add(regex, options);
        }

        return regex;
    }

    public static object Options(Session session, Site site, object? self, object?[] arguments) =>
        Asked.TryGetValue((Regex)self!, out var options) ? options : ((Regex)self!).Options;

    /// <summary>Charges going through the text once.</summary>
    public static void Charge(Session session, Site site, object? self, object?[] arguments)
    {
        var text = self is Match match ? match.Index + match.Length + 16L : Costs.SizeOf(arguments.FirstOrDefault()) / 2;
        var pattern = self is Regex regex ? regex.ToString() : arguments.Skip(1).OfType<string>().FirstOrDefault();
        session.ChargeMemory(MemoryOfMatch, site);
        session.Charge(16 + text + (text * (pattern?.Length ?? 16) >> 6), site);
    }

    /// <summary>The text of a replacement, which may hold the whole text several times.</summary>
    public static void Written(Session session, Site site, object? self, object?[] arguments) =>
        ChargeResult(session, site, (Match)self!, arguments[0] as string ?? "");

    /// <summary>A member of <see cref="Regex"/>, instance or static, in any overload that takes strings.</summary>
    public static Binding Call(string name) => (session, site, self, arguments) =>
    {
        var regex = self as Regex ?? Cached(session, site, (string?)arguments[1], arguments.OfType<RegexOptions>().FirstOrDefault());
        object?[] rest = self is null ? [arguments[0], .. arguments.Skip(2).Where(argument => argument is not (RegexOptions or TimeSpan))] : arguments;
        var input = rest[0] is char[] characters ? new string(characters) : (string)rest[0]!;
        return Timed<object>(session, site, () => name switch
        {
            "IsMatch" => rest is [_, int start] ? regex.IsMatch(input, start) : regex.IsMatch(input),
            "Match" => rest switch
            {
                [_, int beginning, int length] => regex.Match(input, beginning, length),
                [_, int start] => regex.Match(input, start),
                _ => regex.Match(input),
            },
            "Count" => regex.Count(input),
            "Matches" => All(session, site, rest is [_, int start] ? regex.Matches(input, start) : regex.Matches(input)),
            "Split" => Split(session, site, regex, input, rest),
            _ => Replace(session, site, regex, input, rest),
        });
    };

    /// <summary>Charges the time that matching took beyond what is usual.</summary>
    public static T Timed<T>(Session session, Site site, Func<T> match)
    {
        var start = Stopwatch.GetTimestamp();
        T result;
        try
        {
            result = match();
        }
        catch (RegexMatchTimeoutException timeout)
        {
            throw session.OverBudget(site, $"the regular expression '{timeout.Pattern}' tries too many ways of matching this text; say what it repeats without ambiguity, or pass RegexOptions.NonBacktracking");
        }

        var milliseconds = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (milliseconds > FreeMilliseconds)
        {
            session.Charge((milliseconds - FreeMilliseconds) * StepsPerMillisecond, site);
        }

        return result;
    }

    private static Regex Cached(Session session, Site site, string? pattern, RegexOptions options)
    {
        var cache = Caches.GetOrCreateValue(session);
        if (pattern is null || !cache.TryGetValue((pattern, options), out var regex))
        {
            regex = Make(session, site, pattern, options);
            cache[(pattern!, options)] = regex;
        }

        return regex;
    }

    // Matches are found when they are asked for; here all at once, so that their time is known.
    private static MatchCollection All(Session session, Site site, MatchCollection matches)
    {
        foreach (Match match in matches)
        {
            session.ChargeMemory(MemoryOfMatch + (32L * match.Groups.Count), site);
        }

        return matches;
    }

    private static string[] Split(Session session, Site site, Regex regex, string input, object?[] arguments)
    {
        session.ChargeMemory(16L * ((input?.Length ?? 0) + 1), site);
        return arguments switch
        {
            [_, int count, int start] => regex.Split(input!, count, start),
            [_, int count] => regex.Split(input!, count),
            _ => regex.Split(input!),
        };
    }

    private static string Replace(Session session, Site site, Regex regex, string input, object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(input);
        var count = arguments is [_, _, int most, ..] ? most : -1;
        var start = arguments is [_, _, _, int at] ? at : regex.RightToLeft ? input.Length : 0;
        if (count < -1 || start < 0 || start > input.Length)
        {
            return regex.Replace(input, "", count, start);
        }

        var evaluate = Replacement(session, site, arguments[1]);
        var pieces = new List<string>();
        var position = regex.RightToLeft ? input.Length : 0;
        var length = 0L;
        for (var match = regex.Match(input, start); match.Success && count != 0; match = match.NextMatch(), count--)
        {
            var between = regex.RightToLeft ? input[(match.Index + match.Length)..position] : input[position..match.Index];
            position = regex.RightToLeft ? match.Index : match.Index + match.Length;
            var replaced = evaluate(match) ?? "";
            length += between.Length + replaced.Length;
            session.ChargeMemory(MemoryOfMatch + (2L * (between.Length + replaced.Length)), site);
            if (length > session.Limits.Characters)
            {
                session.ChargeText(length, site);
            }

            pieces.Add(between);
            pieces.Add(replaced);
        }

        if (pieces.Count == 0)
        {
            return input;
        }

        pieces.Add(regex.RightToLeft ? input[..position] : input[position..]);
        if (regex.RightToLeft)
        {
            pieces.Reverse();
        }

        session.ChargeText(length + input.Length, site);
        return string.Concat(pieces);
    }

    private static Func<Match, string?> Replacement(Session session, Site site, object? replacement)
    {
        switch (replacement)
        {
            case MatchEvaluator evaluator:
                return match => evaluator(match);
            case string text when !text.Contains('$', StringComparison.Ordinal):
                return _ => text;
            case string text:
                return match =>
                {
                    ChargeResult(session, site, match, text);
                    return match.Result(text);
                };
            default:
                throw new ArgumentNullException(nameof(replacement));
        }
    }

    private static void ChargeResult(Session session, Site site, Match match, string replacement)
    {
        var largest = 0L;
        foreach (Group group in match.Groups)
        {
            largest = Math.Max(largest, group.Length);
        }

        var length = (long)replacement.Length;
        for (var at = replacement.IndexOf('$', StringComparison.Ordinal); at >= 0; at = replacement.IndexOf('$', at + 1))
        {
            // "$_", "$`" and "$'" stand for parts of the whole text.
            length += at + 1 < replacement.Length && replacement[at + 1] is ('_' or '`' or '\'') ? TextLength(match) : largest;
        }

        session.ChargeText(length, site);
    }

    private static int TextLength(Match match) => match.Result("$_").Length;
}
