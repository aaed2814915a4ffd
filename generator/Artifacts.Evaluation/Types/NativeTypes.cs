using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>Finds the loaded type behind a symbol from metadata, in the assemblies that definitions may use.</summary>
internal static class NativeTypes
{
    /// <summary>Where the framework's types are looked for, and the authoring library's.</summary>
    public static IReadOnlyList<System.Reflection.Assembly> Assemblies { get; } =
    [
        typeof(object).Assembly,
        typeof(Enumerable).Assembly,
        typeof(SortedDictionary<,>).Assembly,
        typeof(ReadOnlySet<>).Assembly,
        typeof(System.ComponentModel.INotifyPropertyChanged).Assembly,
        typeof(System.ComponentModel.CancelEventArgs).Assembly,
        typeof(ImmutableArray).Assembly,
        typeof(ConcurrentBag<>).Assembly,
        typeof(Regex).Assembly,
        typeof(BigInteger).Assembly,
        typeof(Uri).Assembly,
        typeof(JsonDocument).Assembly,
        typeof(System.Text.Encodings.Web.JavaScriptEncoder).Assembly,
        typeof(System.Security.Cryptography.SHA256).Assembly,
        typeof(System.Net.WebUtility).Assembly,
        typeof(Artifact).Assembly,
    ];

    // For as long as the process lives: assemblies are slow to say that they don't have a type.
    private static readonly ConcurrentDictionary<string, Type?> Known = new(StringComparer.Ordinal);

    public static Type? Find(INamedTypeSymbol definition) => Known.GetOrAdd(SymbolNames.RuntimeName(definition), Find);

    private static Type? Find(string name)
    {
        foreach (var assembly in Assemblies)
        {
            if (assembly.GetType(name, throwOnError: false) is { } type)
            {
                return type;
            }
        }

        return null;
    }
}
