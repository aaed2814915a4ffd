namespace Artifacts.Evaluation.Library;

/// <summary>The library members that definitions may use: pure, the same on every machine, and charged for what they do.</summary>
internal static class AllowList
{
    private static readonly Dictionary<string, Row> Rows = Index();

    /// <summary>The row of one overload, else the row of its name.</summary>
    public static Row? Find(string id, string name) =>
        Rows.TryGetValue(id, out var row) || Rows.TryGetValue(name, out row) ? row : null;

    public static IEnumerable<Row> All => Rows.Values;

    private static Dictionary<string, Row> Index()
    {
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        IEnumerable<Row>[] rooms =
        [
            StringRows.All,
            TextRows.All,
            NumberRows.All,
            CollectionRows.All,
            ImmutableRows.All,
            SequenceRows.All,
            ValueRows.All,
            LazyRows.All,
            TimeRows.All,
            UriRows.All,
            EncodingRows.All,
            RegexRows.All,
            JsonRows.All,
            ExceptionRows.All,
            DelegateRows.All,
            SpanRows.All,
            TypeRows.All,
            EnumRows.All,
            FormattableRows.All,
            ConvertRows.All,
        ];
        foreach (var row in rooms.SelectMany(room => room))
        {
            rows.Add(row.Member, row);
        }

        return rows;
    }
}
