namespace Artifacts.Evaluation.Library;

/// <summary>Texts as bytes, and digests of bytes.</summary>
internal static class EncodingRows
{
    private static readonly string[] Digests = ["SHA256", "SHA384", "SHA512", "SHA1", "MD5"];

    public static IEnumerable<Row> All =>
    [
        .. StringRows.Names("System.Text.Encoding", Costs.Step, "UTF8", "ASCII", "Latin1", "Unicode", "BigEndianUnicode", "UTF32", "WebName"),
        .. StringRows.Names("System.Text.Encoding", Costs.Bytes, "GetBytes", "GetByteCount", "GetString", "GetChars", "GetCharCount", "GetMaxByteCount", "GetMaxCharCount", "GetPreamble"),
        .. StringRows.Names("System.Text.UTF8Encoding", Costs.Bytes, ".ctor", "GetBytes", "GetByteCount", "GetString", "GetChars", "GetCharCount", "GetMaxByteCount", "GetMaxCharCount", "GetPreamble"),
        .. StringRows.Names("System.Text.Rune", Costs.Step, ".ctor", "op_Equality", "op_Inequality", "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual", "op_Explicit",
            "CompareTo", "Equals", "GetRuneAt", "TryGetRuneAt", "IsValid", "ToString", "TryCreate", "GetNumericValue", "GetUnicodeCategory", "IsControl", "IsDigit", "IsLetter",
            "IsLetterOrDigit", "IsLower", "IsNumber", "IsPunctuation", "IsSeparator", "IsSymbol", "IsUpper", "IsWhiteSpace", "ToLowerInvariant", "ToUpperInvariant", "IsAscii", "IsBmp",
            "Plane", "ReplacementChar", "Utf16SequenceLength", "Utf8SequenceLength", "Value"),
        .. Digests.Select(digest => new Row($"M:System.Security.Cryptography.{digest}.HashData(System.Byte[])", Costs.All)),
    ];
}
