using System.Buffers;

namespace Artifacts.Checks.Dashboards;

/// <summary>The characters that a uid of Grafana's may have.</summary>
internal static class UidCharacters
{
    public static readonly SearchValues<char> All =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
}
