using System.Collections;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>Makes native collections of elements that are objects.</summary>
internal static class Collections
{
    public static Func<Session, List<object?>, object> ArrayOf(Type element)
    {
        if (!element.IsValueType)
        {
            var empty = Array.CreateInstance(element, 0);
            return (_, elements) =>
            {
                if (elements.Count == 0)
                {
                    return empty;
                }

                var array = (object?[])Array.CreateInstance(element, elements.Count);
                elements.CopyTo(array);
                return array;
            };
        }

        return (_, elements) =>
        {
            var array = Array.CreateInstance(element, elements.Count);
            for (var index = 0; index < elements.Count; index++)
            {
                array.SetValue(elements[index], index);
            }

            return array;
        };
    }

    /// <summary>What a collection expression gives where only reading is asked for.</summary>
    public static Func<Session, List<object?>, object> ReadOnlyOf(Type element)
    {
        var array = ArrayOf(element);
        var wrapper = (ReadOnlyArrayFactory)Activator.CreateInstance(typeof(ReadOnlyArrayFactory<>).MakeGenericType(element))!;
        return (session, elements) => elements.Count == 0 ? array(session, elements) : wrapper.Wrap(array(session, elements));
    }

    public static Func<Session, List<object?>, object> ListOf(Type element)
    {
        var type = typeof(List<>).MakeGenericType(element);
        return (_, elements) =>
        {
            var list = (IList)Activator.CreateInstance(type)!;
            elements.ForEach(value => list.Add(value));
            return list;
        };
    }
}
