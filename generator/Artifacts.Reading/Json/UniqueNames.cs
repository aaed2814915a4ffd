namespace Artifacts.Reading.Json;

/// <summary>Remembers the names in the objects that are open, in sets that are used again.</summary>
internal sealed class UniqueNames
{
    // A larger set takes long to clear for every small object that follows.
    private const int MaxKept = 64;

    private readonly List<HashSet<string>> sets = [];

    /// <summary>An empty set for an object.</summary>
    /// <param name="depth">How many objects and lists are around it.</param>
    /// <param name="count">How many names it has.</param>
    public HashSet<string> Begin(int depth, int count)
    {
        if (count > MaxKept)
        {
            return new(count, StringComparer.Ordinal);
        }

        while (sets.Count <= depth)
        {
            sets.Add(new(MaxKept, StringComparer.Ordinal));
        }

        var set = sets[depth];
        set.Clear();
        return set;
    }
}
