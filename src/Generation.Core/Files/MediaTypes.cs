namespace Generation.Files;

/// <summary>Tells the kind of a file by its first bytes, by its media type and by its extension.</summary>
internal static class MediaTypes
{
    // Files of the kinds that the service makes have other bytes at their beginning.
    private static readonly System.Buffers.SearchValues<byte> PlainText = System.Buffers.SearchValues.Create([0xEF, 0xBB, 0xBF, (byte)'\t', (byte)'\r', (byte)'\n', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(i => (byte)i)]);

    /// <summary>How many bytes <see cref="OfContent"/> looks at, at most.</summary>
    internal const int HeadLength = 512;

    internal const string Unknown = "application/octet-stream";

    /// <summary>The media type of an extension, with its dot; null when it is not known.</summary>
    internal static string? OfExtension(string extension) => extension.ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".jpeg" or ".jpg" => "image/jpeg",
        ".webp" => "image/webp",
        ".gif" => "image/gif",
        ".avif" => "image/avif",
        ".bmp" => "image/bmp",
        ".mp4" => "video/mp4",
        ".webm" => "video/webm",
        ".mov" => "video/quicktime",
        ".mp3" => "audio/mpeg",
        ".wav" => "audio/wav",
        ".flac" => "audio/flac",
        ".ogg" => "audio/ogg",
        ".m4a" => "audio/mp4",
        ".glb" => "model/gltf-binary",
        ".fbx" => "model/x-fbx",
        ".zip" => "application/zip",
        ".json" => "application/json",
        ".txt" => "text/plain",
        ".safetensors" => Unknown,
        _ => null,
    };

    /// <summary>The usual extension of a file, with its dot; empty when it is not known.</summary>
    internal static string Extension(string? mediaType, ReadOnlySpan<byte> head) =>
        ContentStructure.IsSafetensors(head) ? ".safetensors" : (OfContent(head) ?? mediaType)?.ToLowerInvariant() switch
        {
            "image/png" => ".png",
            "image/jpeg" => ".jpeg",
            "image/webp" => ".webp",
            "image/gif" => ".gif",
            "image/avif" => ".avif",
            "image/bmp" => ".bmp",
            "video/mp4" => ".mp4",
            "video/webm" => ".webm",
            "video/quicktime" => ".mov",
            "audio/mpeg" => ".mp3",
            "audio/wav" or "audio/x-wav" => ".wav",
            "audio/flac" => ".flac",
            "audio/ogg" => ".ogg",
            "audio/mp4" => ".m4a",
            "model/gltf-binary" => ".glb",
            "model/x-fbx" => ".fbx",
            "application/zip" or "application/x-zip-compressed" => ".zip",
            "application/json" => ".json",
            "text/plain" => ".txt",
            _ => "",
        };

    /// <summary>The media type that the first bytes show; null when they show none.</summary>
    internal static string? OfContent(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return "image/png";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "image/jpeg";
        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8))
            return "image/gif";
        if (head.StartsWith("RIFF"u8) && head.Length >= 12)
            return head[8..12].SequenceEqual("WEBP"u8) ? "image/webp" : head[8..12].SequenceEqual("WAVE"u8) ? "audio/wav" : null;
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8))
            return OfBrand(head[8..12]);
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
            return "video/webm";
        if (head.StartsWith("ID3"u8) || (head.Length >= 2 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2))
            return "audio/mpeg";
        if (head.StartsWith("fLaC"u8))
            return "audio/flac";
        if (head.StartsWith("OggS"u8))
            return "audio/ogg";
        if (head.StartsWith("glTF"u8))
            return "model/gltf-binary";
        if (head.StartsWith("Kaydara FBX Binary"u8))
            return "model/x-fbx";
        if (head.StartsWith("BM"u8) && head.Length >= 14 && head[6..10].IndexOfAnyExcept((byte)0) < 0)
            return "image/bmp";
        return head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8) ? "application/zip" : null;
    }

    /// <summary>Whether an answer is a page or an error message rather than a file.</summary>
    /// <param name="mediaType">What the host says.</param>
    /// <param name="head">The first bytes.</param>
    /// <param name="extension">The extension of the file's id, with its dot.</param>
    /// <param name="isBinary">Whether the file cannot be text.</param>
    internal static bool IsMessage(string? mediaType, ReadOnlySpan<byte> head, string extension, bool isBinary)
    {
        ReadOnlySpan<byte> text = head.TrimStart("\uFEFF \t\r\n"u8);
        bool isMarkup = text is [(byte)'<', ..];
        if (isMarkup && (StartsWith(text, "<!doctype html") || StartsWith(text, "<html")))
            return extension is not (".html" or ".htm");
        bool saysText = mediaType is "text/html" or "application/xhtml+xml" or "application/json" or "text/json" or "application/problem+json" or "application/xml" or "text/xml";
        if (saysText && OfContent(head) is null && !ContentStructure.IsSafetensors(head))
            return extension is not (".html" or ".htm" or ".json" or ".xml" or ".svg");
        bool isSvg = mediaType == "image/svg+xml" || extension == ".svg";
        if (!isBinary || isSvg || ContentStructure.IsSafetensors(head) || OfContent(head) is not null)
            return false;
        return text is [(byte)'<' or (byte)'{' or (byte)'[', ..] || !head.ContainsAnyExcept(PlainText);
    }

    private static string OfBrand(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("avi"u8) ? "image/avif" : brand.StartsWith("qt"u8) ? "video/quicktime" : brand.StartsWith("M4A"u8) ? "audio/mp4" : "video/mp4";

    private static bool StartsWith(ReadOnlySpan<byte> text, string start) =>
        text.Length >= start.Length && System.Text.Ascii.EqualsIgnoreCase(text[..start.Length], start);
}
