using Artifacts.Json.Shapes;

namespace Artifacts.Models.Tests.Drafts;

/// <summary>A list in the making.</summary>
internal sealed class ListDraft : Draft
{
    public List<Draft> Items { get; init; } = [];

    public override object? Make(ValueShape shape)
    {
        var list = (ListShape)shape;
        var items = new List<object>();
        foreach (var item in Items)
        {
            if (item.Make(list.Item) is not { } made)
            {
                return null;
            }

            items.Add(made);
        }

        return list.Create(items);
    }
}
