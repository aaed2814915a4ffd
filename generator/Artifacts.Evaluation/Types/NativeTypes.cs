using System.Collections.Immutable;
using System.Numerics;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>Finds the loaded type behind a symbol from metadata, in the assemblies that definitions may use.</summary>
internal static class NativeTypes
{
    private static readonly System.Reflection.Assembly[] Assemblies =
    [
        typeof(object).Assembly,
        typeof(Enumerable).Assembly,
        typeof(SortedDictionary<,>).Assembly,
        typeof(ImmutableArray).Assembly,
        typeof(System.Collections.Concurrent.ConcurrentBag<>).Assembly,
        typeof(Regex).Assembly,
        typeof(BigInteger).Assembly,
        typeof(Uri).Assembly,
        typeof(Artifact).Assembly,
    ];

    public static Type? Find(INamedTypeSymbol definition)
    {
        var name = SymbolNames.RuntimeName(definition);
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
