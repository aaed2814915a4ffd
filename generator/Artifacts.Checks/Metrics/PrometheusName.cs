namespace Artifacts.Checks.Metrics;

/// <summary>The names that every version of Prometheus, PromQL and exporters agree on.</summary>
internal static class PrometheusName
{
    /// <summary>What a metric may be called, for messages.</summary>
    public const string MetricRule =
        "Names are letters, digits, '_' and ':', and don't begin with a digit: Prometheus 3 takes any UTF-8, " +
        "but then queries need quotes and older tools fail";

    /// <summary>What a label may be called, for messages.</summary>
    public const string LabelRule =
        "Names are letters, digits and '_', and don't begin with a digit: Prometheus 3 takes any UTF-8, " +
        "but then queries need quotes and older tools fail";

    /// <summary>The first character that a metric's name can't have there; its length if it is empty, else -1.</summary>
    public static int WrongInMetric(string name) => Wrong(name, colons: true);

    /// <summary>The first character that a label's name can't have there; its length if it is empty, else -1.</summary>
    public static int WrongInLabel(string name) => Wrong(name, colons: false);

    /// <summary>Says what is wrong at a place that <see cref="WrongInMetric"/> or <see cref="WrongInLabel"/> gave.</summary>
    public static string Describe(string name, int wrong) => name.Length == 0
        ? "is empty"
        : char.IsAsciiDigit(name[wrong])
            ? $"begins with the digit '{name[wrong]}'"
            : $"has the character '{Paths.Printable.Of(Character(name, wrong))}'";

    /// <summary>How many UTF-16 units the character at a place has.</summary>
    public static int LengthAt(string name, int index) => index < name.Length ? Character(name, index).Length : 0;

    private static string Character(string name, int index) =>
        name.Substring(index, char.IsSurrogatePair(name, index) ? 2 : 1);

    private static int Wrong(string name, bool colons)
    {
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            var right = char.IsAsciiLetter(character) || character == '_' || (colons && character == ':') ||
                (index > 0 && char.IsAsciiDigit(character));
            if (!right)
            {
                return index;
            }
        }

        return name.Length == 0 ? 0 : -1;
    }
}
