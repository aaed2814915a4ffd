namespace Artifacts.Json.Shapes;

/// <summary>A list of one type.</summary>
internal sealed class ListShape<T>(ValueShape item) : ListShape(item)
{
    public override object Create(List<object> items)
    {
        var list = new T[items.Count];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = (T)items[index];
        }

        return list;
    }
}
