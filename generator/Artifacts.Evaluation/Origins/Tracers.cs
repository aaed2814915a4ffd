using System.Text;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Origins;

/// <summary>Which library members move characters from one text to another, and how; others make all of theirs anew.</summary>
internal static class Tracers
{
    private static readonly Dictionary<string, Tracer> Table = new(
        [
            .. StringTracers.All.Select(entry => KeyValuePair.Create($"{nameof(String)}.{entry.Key}", entry.Value)),
            .. BuilderTracers.All.Select(entry => KeyValuePair.Create($"{nameof(StringBuilder)}.{entry.Key}", entry.Value)),
        ],
        StringComparer.Ordinal);

    /// <summary>How to trace a member; <see langword="null"/> for one that neither gives nor moves characters.</summary>
    public static Tracer? Find(IMethodSymbol definition) =>
        Table.TryGetValue(definition.ContainingType.Name + "." + Name(definition), out var tracer) ? tracer
        : MayGiveText(definition.MethodKind == MethodKind.Constructor ? definition.ContainingType : definition.ReturnType) ? Anew
        : null;

    private static string Name(IMethodSymbol definition) =>
        definition.MethodKind == MethodKind.PropertySet ? "set_" + definition.AssociatedSymbol!.MetadataName
        : definition.AssociatedSymbol?.MetadataName ?? definition.Name;

    private static bool MayGiveText(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Object || type is ITypeParameterSymbol;

    private static object? Anew(TracedCall call, object? result) =>
        result is string text ? call.Provenance.Made(text, call.Whole) : result;
}
