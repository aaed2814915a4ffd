using System.Text;
using System.Text.Json;

namespace Artifacts.Reading.Json;

/// <summary>Finds the path of a byte, in a text that may be no JSON from there on.</summary>
internal static class JsonPlace
{
    // A path through thousands of lists helps nobody.
    private const int MaxDepth = 32;

    /// <summary>The path of the value that a byte belongs to.</summary>
    public static string Find(ReadOnlySpan<byte> utf8, int offset)
    {
        var open = new Stack<Container>();
        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = JsonFile.MaxDepth });
        try
        {
            while (Goes(ref reader, utf8, offset, open))
            {
                Note(ref reader, open);
            }
        }
        catch (JsonException)
        {
            // What was read up to here tells where it is.
        }

        return PathOf(open);
    }

    private static bool Goes(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, int offset, Stack<Container> open)
    {
        var before = reader.BytesConsumed;
        if (before > offset)
        {
            return false;
        }

        // The comma is read along with what follows it: if that fails, it is the next item that did.
        var after = utf8[(int)before..];
        var isFirst = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
        if (open.Count > 0 && (isFirst || after.TrimStart(" \t\r\n"u8) is [(byte)',', ..]))
        {
            open.Peek().Next();
        }

        return reader.Read();
    }

    private static void Note(ref Utf8JsonReader reader, Stack<Container> open)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                open.Push(new(reader.TokenType is JsonTokenType.StartArray));
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                open.Pop();
                break;
            case JsonTokenType.PropertyName:
                // As it stands: escapes in it may be what is wrong.
                open.Peek().Name = Encoding.UTF8.GetString(reader.ValueSpan);
                break;
        }
    }

    private static string PathOf(Stack<Container> open)
    {
        var path = new JsonPath();
        foreach (var container in open.Reverse().Take(MaxDepth))
        {
            if (container.Name is { } name)
            {
                path.Enter(name);
            }
            else if (container.IsList && container.Item >= 0)
            {
                path.Enter(container.Item);
            }
        }

        return open.Count > MaxDepth ? $"{path}…" : path.ToString();
    }

    private sealed class Container(bool isList)
    {
        public bool IsList { get; } = isList;

        public int Item { get; private set; } = -1;

        public string? Name { get; set; }

        public void Next()
        {
            Item++;
            Name = null;
        }
    }
}
