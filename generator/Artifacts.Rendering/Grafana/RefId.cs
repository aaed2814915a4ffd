namespace Artifacts.Rendering.Grafana;

/// <summary>Grafana's names for a panel's queries, in order: A … Z, AA, AB ….</summary>
internal static class RefId
{
    private static readonly string[] Single = [.. Enumerable.Range('A', 26).Select(letter => ((char)letter).ToString())];

    public static string Of(int index) =>
        index < Single.Length ? Single[index] : Of((index / Single.Length) - 1) + Single[index % Single.Length];
}
