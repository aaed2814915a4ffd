using Artifacts.Demo.Asking;

namespace Artifacts.Demo.Printing;

/// <summary>What the place can do that output goes to.</summary>
internal static class Terminal
{
    private const int WidestElsewhere = 200;

    /// <summary>Whether somebody watches, so that a line may be written over.</summary>
    public static bool IsLive { get; } = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    // https://no-color.org: present and not empty means no.
    private static bool HasColor { get; } = IsLive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>How many characters fit in a line.</summary>
    public static int Width
    {
        get
        {
            try
            {
                return IsLive && Console.WindowWidth > 0 ? Console.WindowWidth : WidestElsewhere;
            }
            catch (IOException)
            {
                return WidestElsewhere;
            }
        }
    }

    public static string Bold(string text) => Escaped("1", text);

    public static string Colored(Outcome outcome, string text) => Escaped(
        outcome switch
        {
            Outcome.Data => "32",
            Outcome.RightlyEmpty => "36",
            Outcome.Empty => "33",
            _ => "31",
        },
        text);

    private static string Escaped(string code, string text) => HasColor ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
