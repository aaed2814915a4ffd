using Artifacts.Evaluation.Library;

namespace Artifacts.Evaluation.Tests.Library;

/// <summary>The allow-list names what there is, and nothing that could tell one machine or run from another.</summary>
public sealed class LibraryTests
{
    private static readonly string[] Impure =
    [
        "System.IO.", "System.Net.Http", "System.Net.Sockets", "System.Threading.", "System.Reflection.Assembly", "System.Reflection.Emit", "System.Diagnostics.", "System.Environment",
        "System.Console", "System.Random", "System.AppDomain", "System.AppContext", "System.Activator", "System.GC", "System.TimeZone", "System.TimeProvider", "System.Runtime.",
        "System.Security.Cryptography.Random", "System.WeakReference",
    ];

    private static readonly string[] ImpureNames =
        ["Now", "UtcNow", "Today", "NewGuid", "CreateVersion7", "Shared", "Shuffle", "GetHashCode", "CurrentCulture", "CurrentUICulture", "CurrentInfo", "ToLocalTime", "LocalDateTime", "NewLine"];

    private static readonly string[] ImpureExceptions =
        ["System.HashCode", "System.StringComparer.GetHashCode", "EqualityComparer`1.GetHashCode", "System.Text.Json.JsonSerializerOptions.NewLine", "Exception.", "System.Reflection.MemberInfo.Name", "System.Threading.Lock..ctor", "System.Diagnostics.Debug.Assert"];

    [Fact]
    public void Every_row_names_a_member_that_there_is()
    {
        var missing = AllowList.All.Where(row => LibraryMembers.Of(row).Count == 0).Select(row => row.Member).ToList();

        Assert.False(missing.Count > 0, $"No such member:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void No_row_reaches_the_machine_or_the_run()
    {
        var impure = AllowList.All.Select(row => row.Member).Where(member =>
            (Array.Exists(Impure, prefix => member[(member.IndexOf(':', StringComparison.Ordinal) + 1)..].StartsWith(prefix, StringComparison.Ordinal))
                || ImpureNames.Contains(member.Split('(')[0].Split('.')[^1], StringComparer.Ordinal))
            && !Array.Exists(ImpureExceptions, exception => member.Contains(exception, StringComparison.Ordinal))).ToList();

        Assert.False(impure.Count > 0, $"Not pure:\n{string.Join('\n', impure)}");
    }

    [Fact]
    public void The_page_lists_what_the_tables_allow()
    {
        var file = Path.GetFullPath(Path.Combine(Oracle.ProgramCatalog.Folder, "..", "..", "..", "generator", "docs", "library.md"));
        var page = LibraryPage.Text();
        if (string.Equals(Environment.GetEnvironmentVariable("ACCEPT_LIBRARY"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(file, page);
        }

        Assert.True(string.Equals(page, File.ReadAllText(file), StringComparison.Ordinal), "generator/docs/library.md is not what the tables say: run 'make library'");
    }
}
