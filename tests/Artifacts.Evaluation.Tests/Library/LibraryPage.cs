using System.Text;
using Artifacts.Evaluation.Library;

namespace Artifacts.Evaluation.Tests.Library;

/// <summary>The page that lists the allow-list for authors, type by type.</summary>
internal static class LibraryPage
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["Costs.Step"] = "a step",
        ["Costs.Grow"] = "a small object",
        ["Costs.GrowTable"] = "an entry of a table",
        ["Costs.TableItem"] = "a look-up, or an entry of a table",
        ["Costs.Self"] = "its own size",
        ["Costs.All"] = "its own size and its arguments'",
        ["Costs.Capacity"] = "the size that is asked for, or that is copied",
        ["Costs.NewSize"] = "the size that is asked for",
        ["Costs.Width"] = "the width that is asked for",
        ["Costs.Length"] = "the length that is asked for",
        ["Costs.Search"] = "its own size, and more for a long text that is looked for",
        ["Costs.Format"] = "the digits that are asked for",
        ["Costs.Bytes"] = "the bytes or characters",
        ["StringRows.Replaced"] = "the text that comes of it",
        ["StringRows.ReplacedInBuilder"] = "the text that may come of it",
    };

    /// <summary>The whole page.</summary>
    public static string Text()
    {
        var page = new StringBuilder(
            """
            # The library of definitions

            Every member of the framework that definitions may use, as the evaluator's tables list them; a test keeps this page in
            line with them (`make library` writes it anew). A name stands for all of its overloads that take no pointers. What a
            member costs is charged before it works, in the words of [the budget](evaluator.md#the-budget); what calls the
            author's functions pays for them as well. *Ours* is what the evaluator implements itself, so that it is the same on
            every machine. *Ordered* members compare by the default order, which for text is the machine's: they ask for a
            comparer there.

            """);
        var types = AllowList.All.GroupBy(row => LibraryMembers.TypeOf(row)!).OrderBy(type => NameOf(type.Key), StringComparer.Ordinal);
        foreach (var type in types)
        {
            page.Append("\n## ").Append(NameOf(type.Key)).Append("\n\n| member | cost | |\n|---|---|---|\n");
            foreach (var group in type.GroupBy(row => (Cost: CostOf(row), Notes: NotesOf(row))).OrderBy(group => group.Key.Cost, StringComparer.Ordinal).ThenBy(group => group.Key.Notes, StringComparer.Ordinal))
            {
                page.Append("| ").AppendJoin(", ", group.Select(MemberOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    .Append(" | ").Append(group.Key.Cost).Append(" | ").Append(group.Key.Notes).Append(" |\n");
            }
        }

        return page.ToString();
    }

    private static string CostOf(Row row)
    {
        var method = row.Cost.Method;
        return Words.GetValueOrDefault($"{method.DeclaringType!.Name}.{method.Name}", "what it makes or goes through");
    }

    private static string NotesOf(Row row) => (row.Binding is not null, row.Orders) switch
    {
        (true, true) => "ours, ordered",
        (true, false) => "ours",
        (false, true) => "ordered",
        _ => "",
    };

    private static string MemberOf(Row row)
    {
        var name = LibraryMembers.SimpleName(row);
        name = name is ".ctor" or "#ctor" ? "new" : name;
        var parameters = row.Member.IndexOf('(', StringComparison.Ordinal);
        return $"`{name}{(parameters < 0 ? "" : row.Member[parameters..].Replace('{', '<').Replace('}', '>'))}`";
    }

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');
}
