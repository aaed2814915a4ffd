using System.Collections;

namespace Artifacts.Json;

/// <summary>
/// What a record says of its fields. Of the hundred things that can be said of a panel, a dashboard says ten: an array of
/// those, sorted by their number in the shape, is a tenth of the size of a field for each, and costs little to copy.
/// </summary>
internal struct JsonSlots
{
    // What most records say; more is made room for by doubling.
    private const int UsualCount = 2;

    // A copy is made to say something more.
    private const int RoomInCopies = 6;

    private JsonSlot[]? slots;
    private int count;

    /// <summary>What was said, in the order of the shape's fields.</summary>
    public readonly ArraySegment<JsonSlot> All => new(slots ?? [], 0, count);

    /// <summary>The same, apart from this.</summary>
    public readonly JsonSlots Copy()
    {
        if (count == 0)
        {
            return default;
        }

        var copy = new JsonSlot[count + RoomInCopies];
        Array.Copy(slots!, copy, count);
        return new() { slots = copy, count = count };
    }

    /// <summary>Makes room for what a record of many fields says.</summary>
    public void Reserve(int fields) => slots ??= new JsonSlot[fields];

    /// <summary>Says something, or takes it back with <see langword="null"/>.</summary>
    public void Set(int field, object? value)
    {
        if (value is null)
        {
            Remove(field);
        }
        else
        {
            Put(field, value);
        }
    }

    public void Set(int field, bool? value) => Set(field, value is { } given ? Boxes.Of(given) : null);

    public void Set(int field, double? value) => Set(field, value is { } given ? Boxes.Of(given) : null);

    public void Set(int field, int? value) => Set(field, value is { } given ? Boxes.Of(given) : null);

    public void SetEnum<T>(int field, T? value)
        where T : struct, Enum => Set(field, value is { } given ? Boxes.OfEnum(given) : null);

    /// <summary>Says a list.</summary>
    public void Put<T>(int field, IReadOnlyList<T>? items) => Put(field, items is null ? null : (object)new JsonList<T>(items));

    public readonly string Text(int field) => Find(field) as string ?? "";

    public readonly bool? Boolean(int field) => Find(field) is bool value ? value : null;

    public readonly double? Double(int field) => Find(field) switch
    {
        double value => value,
        JsonNumber number => number.Value,
        _ => null,
    };

    public readonly int? Int32(int field) => Find(field) is int value ? value : null;

    public readonly T? Enum<T>(int field)
        where T : struct, Enum => Find(field) is T value ? value : null;

    /// <summary>A list; an empty one where nothing was said.</summary>
    public readonly IReadOnlyList<T> List<T>(int field) => Find(field) switch
    {
        null => [],
        JsonList<T> list => list.Items,
        var read => (IReadOnlyList<T>)read,
    };

    /// <summary>A map; an empty one where nothing was said.</summary>
    public readonly IReadOnlyDictionary<string, T> Map<T>(int field)
    {
        var at = Search(field);
        return at < 0 ? JsonMap<T>.Empty : (IReadOnlyDictionary<string, T>)slots![at].Kept!;
    }

    /// <summary>What was said of a field, as it is kept; <see langword="null"/> if nothing.</summary>
    public readonly object? Find(int field)
    {
        var at = Search(field);
        return at < 0 ? null : slots![at].Kept;
    }

    /// <summary>Whether anything was said of a field.</summary>
    public readonly bool Says(int field) => Search(field) >= 0;

    /// <summary>
    /// Says something that must be there. A <see langword="null"/> stays, so that the check for nulls finds it.
    /// </summary>
    public void Put(int field, object? value)
    {
        var at = Search(field);
        if (at >= 0)
        {
            slots![at].Kept = value;
            return;
        }

        at = ~at;
        slots ??= new JsonSlot[UsualCount];
        if (count == slots.Length)
        {
            Array.Resize(ref slots, count * 2);
        }

        Array.Copy(slots, at, slots, at + 1, count - at);
        slots[at] = new() { Field = field, Kept = value };
        count++;
    }

    /// <summary>Whether both say the same.</summary>
    public readonly bool Same(JsonSlots other)
    {
        if (count != other.count)
        {
            return false;
        }

        for (var index = 0; index < count; index++)
        {
            if (slots![index].Field != other.slots![index].Field || !Same(slots[index].Value, other.slots[index].Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number that is equal where the same is said.</summary>
    public readonly int Hash()
    {
        var hash = 0;
        foreach (var slot in All)
        {
            // Lists are compared by what they hold; how much that is tells enough apart.
            hash = (hash * 31) + slot.Field;
            hash = (hash * 31) + (slot.Value is ICollection list ? list.Count : slot.Value?.GetHashCode() ?? 0);
        }

        return hash;
    }

    private void Remove(int field)
    {
        var at = Search(field);
        if (at >= 0)
        {
            count--;
            Array.Copy(slots!, at + 1, slots!, at, count - at);
            slots![count] = default;
        }
    }

    // There are few: the last is looked at first, because authors and readers mostly go forwards.
    private readonly int Search(int field)
    {
        for (var index = count - 1; index >= 0; index--)
        {
            if (slots![index].Field <= field)
            {
                return slots[index].Field == field ? index : ~(index + 1);
            }
        }

        return ~0;
    }

    private static bool Same(object? one, object? other) => (one, other) switch
    {
        (string, _) or (_, string) => Equals(one, other),
        (IEnumerable list, IEnumerable second) => SameItems(list, second),
        _ => Equals(one, other),
    };

    private static bool SameItems(IEnumerable one, IEnumerable other)
    {
        var second = other.GetEnumerator();
        foreach (var item in one)
        {
            if (!second.MoveNext() || !Same(item, second.Current))
            {
                return false;
            }
        }

        return !second.MoveNext();
    }
}
