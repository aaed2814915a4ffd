using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Artifacts.Generator.Comparison;

/// <summary>
/// Compares graphs of authored records by what they hold. Only the incremental driver asks, when it has an earlier run to
/// compare with; a cold build pays nothing.
/// </summary>
internal static class StructuralComparer
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> FieldsByType = new();

    /// <summary>Whether both hold the same, through any depth of records and collections.</summary>
    public static bool AreEqual(object? left, object? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left is null || right is null)
        {
            return false;
        }

        if (left is string || IsAtom(left.GetType()))
        {
            return left.Equals(right);
        }

        // Lists may differ in kind (array, List<T>) yet hold the same; everything else must be of one type.
        if (left is IEnumerable leftItems && right is IEnumerable rightItems)
        {
            return AreEqual(leftItems, rightItems);
        }

        return left.GetType() == right.GetType() && FieldsAreEqual(left, right);
    }

    private static bool AreEqual(IEnumerable left, IEnumerable right)
    {
        if (left is ICollection leftCollection && right is ICollection rightCollection
            && leftCollection.Count != rightCollection.Count)
        {
            return false;
        }

        var rightItems = right.GetEnumerator();
        using var disposable = rightItems as IDisposable;
        foreach (var item in left)
        {
            if (!rightItems.MoveNext() || !AreEqual(item, rightItems.Current))
            {
                return false;
            }
        }

        return !rightItems.MoveNext();
    }

    private static bool FieldsAreEqual(object left, object right)
    {
        foreach (var field in FieldsByType.GetOrAdd(left.GetType(), Fields))
        {
            if (!AreEqual(field.GetValue(left), field.GetValue(right)))
            {
                return false;
            }
        }

        return true;
    }

    // Fields rather than public properties: renderers may read what authors can't, and computed properties would only
    // repeat the work.
    private static FieldInfo[] Fields(Type type)
    {
        const BindingFlags Declared =
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        List<FieldInfo> fields = [];
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            fields.AddRange(current.GetFields(Declared));
        }

        return [.. fields];
    }

    private static bool IsAtom(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(decimal) || type == typeof(TimeSpan) || type == typeof(DateTime)
        || type == typeof(DateTimeOffset) || type == typeof(Guid) || type == typeof(Uri) || typeof(Type).IsAssignableFrom(type);
}
