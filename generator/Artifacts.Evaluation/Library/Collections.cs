using System.Collections;
using Artifacts.Evaluation.Running;

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
