using System.Buffers.Binary;
using Generation.Files;

namespace Generation.Datasets;

/// <summary>Kinds of files by their first bytes, with those that a folder of pictures has besides the ones that services make.</summary>
internal static class MediaKinds
{
    /// <summary>How many bytes <see cref="OfContent"/> looks at, at most.</summary>
    internal const int HeadLength = 64;

    internal const string Png = "image/png";
    internal const string Jpeg = "image/jpeg";
    internal const string Webp = "image/webp";
    internal const string Gif = "image/gif";
    internal const string Bmp = "image/bmp";
    internal const string Tiff = "image/tiff";
    internal const string Heic = "image/heic";
    internal const string Matroska = "video/x-matroska";
    internal const string Zip = "application/zip";

    /// <summary>The media type that the first bytes show; null when they show none.</summary>
    internal static string? OfContent(ReadOnlySpan<byte> head)
    {
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) && OfBrands(head) is { } picture)
            return picture;
        if (head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8))
            return Tiff;
        string? other = MediaTypes.OfContent(head);
        return other == "video/webm" && head[..Math.Min(head.Length, HeadLength)].IndexOf("matroska"u8) >= 0 ? Matroska : other; // the two are one format, of which WebM is a part
    }

    /// <summary>The media type of an extension, with its dot; null when it is not known.</summary>
    internal static string? OfExtension(string extension) => extension.ToLowerInvariant() switch
    {
        ".tif" or ".tiff" => Tiff,
        ".heic" or ".heif" => Heic,
        ".jfif" => Jpeg,
        ".jxl" => "image/jxl",
        ".psd" => "image/vnd.adobe.photoshop",
        ".svg" => "image/svg+xml",
        ".tga" => "image/x-tga",
        ".m4v" => "video/mp4",
        ".avi" => "video/x-msvideo",
        ".mkv" => Matroska,
        _ => MediaTypes.OfExtension(extension),
    };

    /// <summary>The usual extension of a media type, with its dot; null when it is not known.</summary>
    internal static string? Extension(string mediaType) => mediaType switch
    {
        Jpeg => ".jpg",
        Tiff => ".tiff",
        Heic => ".heic",
        Matroska => ".mkv",
        _ => IsMedia(mediaType) && MediaTypes.Extension(mediaType, head: default) is { Length: > 0 } extension ? extension : null,
    };

    /// <summary>The extension that a file should have by its content, where its own is that of another format or one that trainings do not look for; null where its own is right, or nothing better is known.</summary>
    internal static string? BetterExtension(string name, string? mediaType) =>
        mediaType is null || (OfExtension(Path.GetExtension(name)) == mediaType && !IsUncommon(name)) ? null : Extension(mediaType);

    /// <summary>Whether a file's extension is one that trainings do not look for, though it is right.</summary>
    internal static bool IsUncommon(string name) => Path.GetExtension(name).Equals(".jfif", StringComparison.OrdinalIgnoreCase);

    internal static bool IsPicture(string? mediaType) => mediaType?.StartsWith("image/", StringComparison.Ordinal) == true;

    internal static bool IsVideo(string? mediaType) => mediaType?.StartsWith("video/", StringComparison.Ordinal) == true;

    internal static bool IsMedia(string? mediaType) => IsPicture(mediaType) || IsVideo(mediaType);

    /// <summary>Whether the pictures of a format can be decoded here.</summary>
    internal static bool CanBeDecoded(string? mediaType) => mediaType is Png or Jpeg or Webp or Gif or Bmp or Tiff;

    /// <summary>Whether a format has a name here and a content that is not told.</summary>
    internal static bool IsByNameAlone(string? mediaType) =>
        mediaType is "image/jxl" or "image/vnd.adobe.photoshop" or "image/svg+xml" or "image/x-tga" or "video/x-msvideo" or "video/quicktime";

    // Of a file of boxes: a picture of a kind that is not a clip; null for others. A brand of any picture is followed by those that say which.
    private static string? OfBrands(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> major = head[8..12];
        if (major.SequenceEqual("crx "u8))
            return "image/x-canon-cr3";
        if (!IsHeic(major))
            return null;
        for (int at = 16; at + 4 <= head.Length && at + 4 <= BinaryPrimitives.ReadUInt32BigEndian(head); at += 4)
        {
            if (head[at..(at + 3)].SequenceEqual("avi"u8))
                return "image/avif";
        }

        return Heic;
    }

    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);
}
