using System.Collections;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>Makes native collections of elements that are objects.</summary>
internal static class Collections
{
    public static Func<Session, List<object?>, object> ArrayOf(Type element)
    {
        var factory = ArrayFactory.Of(element);
        return (_, elements) => factory.Create(elements);
    }

    /// <summary>What a collection expression gives where only reading is asked for.</summary>
    public static Func<Session, List<object?>, object> ReadOnlyOf(Type element)
    {
        var factory = ArrayFactory.Of(element);
        return (_, elements) => factory.CreateReadOnly(elements);
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
