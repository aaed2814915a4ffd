using System.Globalization;
using System.Text;

namespace Artifacts.Reading.Json;

/// <summary>The way to a value: names of fields and numbers of items, from the outside in.</summary>
internal sealed class JsonPath
{
    private readonly List<Step> steps = [];

    public int Depth => steps.Count;

    public void Enter(string name) => steps.Add(new(name, Item: 0));

    public void Enter(int item) => steps.Add(new(Name: null, item));

    public void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <summary>Whether the way leads into something of one of these names, to one of its fields or further.</summary>
    public bool LeadsInto(params ReadOnlySpan<string> names)
    {
        var isInside = false;
        foreach (var step in steps)
        {
            if (isInside && step.Name is not null)
            {
                return true;
            }

            isInside |= step.Name is { } name && names.Contains(name);
        }

        return false;
    }

    /// <summary><c>$.panels[3]["strange name"]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var step in steps)
        {
            _ = step.Name switch
            {
                null => text.Append('[').Append(step.Item.ToString(CultureInfo.InvariantCulture)).Append(']'),
                _ when IsPlain(step.Name) => text.Append('.').Append(Excerpt.Of(step.Name)),
                _ => text.Append("[\"").Append(Excerpt.Of(step.Name).Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\"]"),
            };
        }

        return text.ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && name.All(character => character == '_' || char.IsAsciiLetterOrDigit(character));

    private readonly record struct Step(string? Name, int Item);
}
