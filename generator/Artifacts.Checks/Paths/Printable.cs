using System.Globalization;
using System.Text;

namespace Artifacts.Checks.Paths;

/// <summary>Makes characters visible that a terminal would act on instead of showing.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsControl(character) || char.IsSurrogate(character))
            {
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                printable.Append(character);
            }
        }

        return printable.ToString();
    }
}
