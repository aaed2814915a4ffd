using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>
/// Keeps tuples and pairs that hold each other as objects small: the framework compares, hashes and prints them without
/// asking anyone, and what holds itself twice is twice the work at every level.
/// </summary>
internal static class Compounds
{
    private const int Most = 200;

    /// <summary>Checks what a new tuple or pair will hold; its own elements count, and theirs.</summary>
    public static void Check(Session session, Site site, object?[] elements)
    {
        foreach (var element in elements)
        {
            if (element is not null && IsCompound(element.GetType()))
            {
                Count(session, site, elements);
                return;
            }
        }
    }

    /// <summary>The cost of making a pair or tuple by its constructor.</summary>
    public static void Make(Session session, Site site, object? self, object?[] arguments)
    {
        session.ChargeMemory(48, site);
        Check(session, site, arguments);
    }

    private static void Count(Session session, Site site, object?[] elements)
    {
        var open = new Stack<object?>(elements);
        for (var count = 0; open.TryPop(out var element); count++)
        {
            if (count > Most)
            {
                throw session.OverBudget(site, $"it makes a tuple or pair out of more than {Most} values");
            }

            if (element is ITuple tuple)
            {
                for (var index = 0; index < tuple.Length; index++)
                {
                    open.Push(tuple[index]);
                }
            }
            else if (element is not null && IsPair(element.GetType()))
            {
                open.Push(element.GetType().GetProperty("Key")!.GetValue(element));
                open.Push(element.GetType().GetProperty("Value")!.GetValue(element));
            }
        }
    }

    private static bool IsCompound(Type type) => type.IsGenericType && (typeof(ITuple).IsAssignableFrom(type) || IsPair(type));

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
}
