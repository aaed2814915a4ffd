using System.Text;

namespace Artifacts.Reading.Json;

/// <summary>Tells what a file is that doesn't begin as JSON in UTF-8 does.</summary>
internal static class Encodings
{
    /// <summary>Why a file can't be read at all; <see langword="null"/> where nothing speaks against it.</summary>
    public static string? Refuse(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => "The file begins with a byte-order mark, which Grafana refuses: save it as UTF-8 without one (\"UTF-8\", not \"UTF-8 with BOM\").",
        [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, _, ..] or [_, 0, ..] => "The file is in UTF-16 or UTF-32, but JSON is UTF-8: save it as UTF-8.",
        [0x1F, 0x8B, ..] => "The file is compressed with gzip: unpack it.",
        _ when bytes.IndexOfAnyExcept(" \t\r\n"u8) < 0 => "The file is empty, but should hold a dashboard: export it again.",
        _ => null,
    };

    /// <summary>The first byte that is no UTF-8.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length && Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) is System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
