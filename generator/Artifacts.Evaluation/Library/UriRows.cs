namespace Artifacts.Evaluation.Library;

/// <summary>Addresses, ids and versions.</summary>
internal static class UriRows
{
    public static IEnumerable<Row> All =>
    [
        .. StringRows.Names("System.Uri", Costs.All, ".ctor", "TryCreate", "CheckHostName", "CheckSchemeName", "GetLeftPart", "HexEscape", "HexUnescape", "IsHexEncoding", "IsHexDigit",
            "FromHex", "ToString", "op_Equality", "op_Inequality", "Equals", "MakeRelativeUri", "GetComponents", "Compare", "IsWellFormedOriginalString", "IsWellFormedUriString",
            "UnescapeDataString", "EscapeDataString", "IsBaseOf", "AbsolutePath", "AbsoluteUri", "LocalPath", "Authority", "HostNameType", "IsDefaultPort", "IsFile", "IsLoopback",
            "PathAndQuery", "Segments", "IsUnc", "Host", "Port", "Query", "Fragment", "Scheme", "OriginalString", "DnsSafeHost", "IsAbsoluteUri", "UserEscaped", "UserInfo",
            "UriSchemeFile", "UriSchemeFtp", "UriSchemeHttp", "UriSchemeHttps", "UriSchemeWs", "UriSchemeWss", "UriSchemeMailto", "UriSchemeSsh", "SchemeDelimiter"),
        .. StringRows.Names("System.UriBuilder", Costs.All, ".ctor", "Scheme", "UserName", "Password", "Host", "Port", "Path", "Query", "Fragment", "Uri", "ToString", "Equals"),
        .. StringRows.Names("System.Guid", Costs.Grow, ".ctor", "Empty", "AllBitsSet", "Parse", "TryParse", "ParseExact", "TryParseExact", "ToByteArray", "Equals", "CompareTo", "op_Equality",
            "op_Inequality", "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual", "ToString", "Variant", "Version"),
        .. StringRows.Names("System.Version", Costs.All, ".ctor", "Major", "Minor", "Build", "Revision", "MajorRevision", "MinorRevision", "Clone", "CompareTo", "Equals", "ToString", "Parse",
            "TryParse", "op_Equality", "op_Inequality", "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"),
        .. StringRows.Names("System.Net.WebUtility", Costs.All, "HtmlEncode", "HtmlDecode", "UrlEncode", "UrlDecode"),
    ];
}
