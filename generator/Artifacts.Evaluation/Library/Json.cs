using System.Text.Json;
using System.Text.Json.Nodes;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>Trees of JSON: what reading and writing them costs, and texts that are the same on every machine.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly HashSet<Type> Scalars =
    [
        typeof(bool), typeof(byte), typeof(sbyte), typeof(char), typeof(decimal), typeof(double), typeof(float), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long),
        typeof(ulong), typeof(string), typeof(Guid), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(object),
    ];

    /// <summary>Whether a value of the type is held without looking into the type.</summary>
    public static bool IsScalar(Type type) => Scalars.Contains(Nullable.GetUnderlyingType(type) ?? type) || typeof(JsonNode).IsAssignableFrom(type);

    /// <summary>Reading makes a few small objects for each value of the text.</summary>
    public static void Parsed(Session session, Site site, object? self, object?[] arguments) => session.ChargeMemory(16L * (8 + Costs.SizeOf(arguments[0])), site);

    /// <summary>Charges the text of a tree.</summary>
    public static void Written(Session session, Site site, object? self, object?[] arguments)
    {
        var options = arguments.OfType<JsonSerializerOptions>().FirstOrDefault();
        var indent = options is { WriteIndented: true } ? options.IndentSize : 2;
        foreach (var node in arguments.Prepend(self).OfType<JsonNode>())
        {
            session.ChargeMemory(SizeOf(session, site, node, indent), site);
        }
    }

    /// <summary>Options whose lines end alike on every machine.</summary>
    public static object Options(Session session, Site site, object? self, object?[] arguments) => arguments switch
    {
        [JsonSerializerOptions other] => new JsonSerializerOptions(other),
        [JsonSerializerDefaults defaults] => new JsonSerializerOptions(defaults) { NewLine = "\n" },
        _ => new JsonSerializerOptions { NewLine = "\n" },
    };

    /// <summary>The text of a node: a value's own, else indented.</summary>
    public static string Text(Session session, Site site, JsonNode node)
    {
        session.ChargeMemory(SizeOf(session, site, node, Indented.IndentSize), site);
        return node is JsonValue ? node.ToString() : node.ToJsonString(Indented);
    }

    // Without recursion: the author decides how deep a tree is.
    private static long SizeOf(Session session, Site site, JsonNode root, int indent)
    {
        var size = 0L;
        var open = new Stack<(JsonNode? Node, int Depth)>();
        open.Push((root, 0));
        while (open.TryPop(out var next))
        {
            session.Charge(2, site);
            if (next.Depth > session.Limits.Depth)
            {
                throw session.OverBudget(site, $"it nests JSON more than {session.Limits.Depth} deep");
            }

            size += 32 + ((long)indent * next.Depth);
            switch (next.Node)
            {
                case JsonObject entries:
                    foreach (var (name, value) in entries)
                    {
                        size += 6L * name.Length;
                        open.Push((value, next.Depth + 1));
                    }

                    break;
                case JsonArray elements:
                    foreach (var element in elements)
                    {
                        open.Push((element, next.Depth + 1));
                    }

                    break;
                case JsonValue value when value.TryGetValue<string>(out var text):
                    size += 6L * text.Length;
                    break;
            }
        }

        return 2 * size;
    }
}
