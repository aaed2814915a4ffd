using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Library;

/// <summary>Says why a member is not available, and what to write instead.</summary>
internal static partial class Remedies
{
    private static readonly (string Prefix, string Reason)[] Reasons =
    [
        ("System.DateTime.Now", "it reads the clock, and the same source must give the same bytes; pass the time as a constant"),
        ("System.DateTime.UtcNow", "it reads the clock, and the same source must give the same bytes; pass the time as a constant"),
        ("System.DateTime.Today", "it reads the clock, and the same source must give the same bytes; pass the time as a constant"),
        ("System.DateTimeOffset.Now", "it reads the clock, and the same source must give the same bytes; pass the time as a constant"),
        ("System.DateTimeOffset.UtcNow", "it reads the clock, and the same source must give the same bytes; pass the time as a constant"),
        ("System.TimeProvider", "it reads the clock, and the same source must give the same bytes; pass the time as a constant"),
        ("System.Diagnostics.Stopwatch", "it reads the clock, and the same source must give the same bytes"),
        ("System.Guid.NewGuid", "it is random, and the same source must give the same bytes; write the id as a constant"),
        ("System.Random", "it is random, and the same source must give the same bytes; write the values as constants"),
        ("System.IO.", "definitions are evaluated without disk or network; put the data into C#"),
        ("System.Net.", "definitions are evaluated without disk or network; put the data into C#"),
        ("System.Environment.NewLine", "it differs from machine to machine; write \"\\n\""),
        ("System.Environment", "it differs from machine to machine; put the value into C#"),
        ("System.AppContext", "it differs from machine to machine; put the value into C#"),
        ("System.Console", "definitions have no console; put the text into an artifact"),
        ("System.Diagnostics", "definitions can't see the machine they are built on"),
        ("System.Threading", "definitions run on one thread, from top to bottom"),
        ("System.Reflection", "definitions are evaluated, not run, so there is nothing to reflect on; name the member"),
        ("System.Activator", "definitions are evaluated, not run; write 'new'"),
        ("System.Type", "definitions are evaluated, not run, so there is nothing to reflect on; name the member"),
        ("System.Text.Json.JsonSerializer", "it reflects on types, and definitions are evaluated, not run; build the tree with JsonObject and JsonArray"),
        ("System.Runtime.InteropServices.CollectionsMarshal", "it reaches below C#; use the collection's own members"),
        ("System.TimeZoneInfo", "time zones differ from machine to machine; use a DateTimeOffset with its offset"),
        ("System.GC", "definitions have no memory of their own to look at"),
        ("System.Runtime.", "it reaches below C#; write it with ordinary members"),
        ("System.Globalization.CultureInfo", "the culture differs from machine to machine; use CultureInfo.InvariantCulture"),
        ("System.Exception.ToString", "it says on which line of which file the exception was thrown; write its Message, and GetType().Name"),
        ("System.Exception.StackTrace", "it says on which line of which file the exception was thrown; write its Message"),
        ("System.Exception.Source", "it depends on how the program is run; write its Message"),
        ("System.Exception.TargetSite", "definitions are evaluated, not run, so there is nothing to reflect on; write its Message"),
        ("System.Exception.HResult", "it is a number of the operating system; tell exceptions apart by their types"),
        ("System.Math.", "its last digit differs from machine to machine; write the value as a constant"),
        ("System.Linq.Queryable", "expression trees are not evaluated; use the sequence itself"),
        ("System.Linq.ParallelEnumerable", "definitions run on one thread; use the sequence itself"),
        ("System.HashCode", "hash codes differ from run to run, and the same source must give the same bytes"),
        ("System.String.CompareTo", "it compares by the culture of the machine; use string.CompareOrdinal"),
        ("System.String.Compare", "it compares by the culture of the machine; use string.CompareOrdinal"),
        ("System.String.StartsWith", "this overload compares by the culture of the machine; pass StringComparison.Ordinal"),
        ("System.String.EndsWith", "this overload compares by the culture of the machine; pass StringComparison.Ordinal"),
        ("System.String.IndexOf", "this overload compares by the culture of the machine; pass StringComparison.Ordinal"),
        ("System.String.LastIndexOf", "this overload compares by the culture of the machine; pass StringComparison.Ordinal"),
        ("System.StringComparer", "it compares by the culture of the machine; use StringComparer.Ordinal"),
        ("System.StringComparison", "it compares by the culture of the machine; use StringComparison.Ordinal"),
    ];

    public static string Describe(ISymbol member)
    {
        var name = Types.SymbolNames.RuntimeName(member.ContainingType ?? (INamedTypeSymbol)member) + "." + member.Name;
        var display = Types.SymbolNames.Display(member);
        if (member.Name == "GetHashCode")
        {
            return $"'{display}' is not available here: hash codes differ from run to run, and the same source must give the same bytes; they may be used inside a GetHashCode that neither stores nor passes on what it computes";
        }

        foreach (var (prefix, reason) in Reasons)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return $"'{display}' is not available in definitions: {reason}";
            }
        }

        var nearest = NearestMembers.Of(member);
        return $"'{display}' is not available in definitions: it is not on the list of members that are known to be pure (docs/library.md); {nearest ?? "write it with the members that are"}";
    }
}
