using System.Globalization;
using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>The text of a value, in the invariant culture.</summary>
internal static class Texts
{
    private static readonly string CarrierNamespace = typeof(Instance).Namespace + ".";

    /// <summary>The text that <c>ToString()</c> gives, as concatenations want it.</summary>
    public static string Of(Session session, Site site, object? value) => value switch
    {
        string text => text,
        Instance or ISlots => UserType.TypeOf(value)!.Members.Text(value),
        _ => Formatted(session, site, value, null),
    };

    /// <summary>The text that a hole of an interpolated string gives: formattable objects are asked for a format.</summary>
    public static string Formatted(Session session, Site site, object? value, string? format) => value switch
    {
        null => "",
        string text => text,
        Instance or ISlots => OfAuthor(session, site, value, format),
        DateTime date when format is not null => Dates.Text(session, site, date, format),
        System.Text.Json.Nodes.JsonNode node => Json.Text(session, site, node),
        FormattableString composite => (string)StringRows.Format(session, site.Whole, null, [composite.Format, composite.GetArguments()])!,
        IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
        System.Text.StringBuilder builder => Held(session, site, builder),
        Exception exception => OfException(session, site, exception),
        _ => Named(session, site, value, value.ToString() ?? ""),
    };

    /// <summary>Whether a text of the framework's shows how the evaluator holds the author's objects.</summary>
    public static bool NamesCarrier(string text) => text.Contains(CarrierNamespace, StringComparison.Ordinal);

    // The author may have written what an exception's text is; the framework's own says where it was thrown.
    private static string OfException(Session session, Site site, Exception exception) =>
        UserType.TypeOf(exception)?.Members.WrittenText(exception)
        ?? throw session.Refuse(
            EvaluationRules.UnavailableMember,
            site,
            "The text of an exception says on which line of which file it was thrown, which is not available in definitions; write its Message, and GetType().Name");

    private static string Held(Session session, Site site, System.Text.StringBuilder builder) => session.Provenance.IsKept
        ? session.Provenance.Made(builder.ToString(), new TextPieces().Add(session.Provenance.Builders.Slice(builder, 0, builder.Length, site)), site)
        : builder.ToString();

    private static string OfAuthor(Session session, Site site, object value, string? format)
    {
        session.At(site);
        return UserType.TypeOf(value)!.Members.Text(value, format);
    }

    // A list of the author's objects is natively a list of their carriers, and says so in its text.
    private static string Named(Session session, Site site, object value, string text) => NamesCarrier(text)
        ? throw session.Refuse(
            EvaluationRules.UnavailableMember,
            site,
            $"The text of '{SimpleName(value.GetType())}' is the name of a type made of the project's own types, which is not available in definitions; write what it holds, as with string.Join")
        : text;

    private static string SimpleName(Type type) => type.IsArray ? "Array" : type.Name.Split('`')[0];
}
