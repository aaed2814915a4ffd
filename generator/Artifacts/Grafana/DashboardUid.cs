using System.Text;

namespace Artifacts.Grafana;

/// <summary>Turns a title into the uid of a dashboard that sets none: <c>Envoy Clusters</c> → <c>envoy-clusters</c>.</summary>
internal static class DashboardUid
{
    public static string FromTitle(string title)
    {
        var uid = new StringBuilder(title.Length);
        foreach (var character in title)
        {
            if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
            {
                uid.Append(character);
            }
            else if (character is >= 'A' and <= 'Z')
            {
                uid.Append((char)(character | 0x20));
            }
            else if (uid.Length > 0 && uid[uid.Length - 1] != '-')
            {
                uid.Append('-');
            }
        }

        return uid.ToString().TrimEnd('-');
    }
}
