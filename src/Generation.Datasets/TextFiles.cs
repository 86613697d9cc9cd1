using System.Globalization;
using System.Text;

namespace Generation.Datasets;

/// <summary>Reads texts of a bounded length: UTF-8 with and without a byte order mark, UTF-16 with one.</summary>
internal static class TextFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; null where there is an issue.</summary>
    internal static string? Read(string path, string name, int maximumBytes, string tooLongCode, IssueList issues)
    {
        byte[] bytes;
        try
        {
            var information = new FileInfo(path);
            if (information.Length == 0)
                return ""; // not opened: what is no file, a pipe for example, has no length
            if (information.Length > maximumBytes)
            {
                issues.Error(tooLongCode, name, $"{name} has {information.Length} bytes; at most {maximumBytes} are read.");
                return null;
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            issues.Error(DatasetCodes.Unreadable, name, $"{name} cannot be read ({e.GetType().Name}).");
            return null;
        }

        return Decode(bytes) is { } text ? text : Refused(name, issues);
    }

    /// <summary>The text of these bytes, with <c>\n</c> between the lines and trimmed; null where they are no text.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            (Encoding encoding, int mark) = EncodingOf(bytes);
            string text = encoding.GetString(bytes[mark..]);
            // UTF-16 without a mark, and any other content, is full of zeros.
            return text.Contains('\0', StringComparison.Ordinal) ? null : Tidy(text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The lines of a file that is too long to be kept; an issue where they end early.</summary>
    internal static void ReadLines(string path, string name, int maximumBytes, string tooLongCode, IssueList issues, Action<string> read)
    {
        try
        {
            if (new FileInfo(path).Length == 0)
                return; // not opened: what is no file, a pipe for example, has no length
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > maximumBytes)
            {
                issues.Error(tooLongCode, name, $"{name} has {stream.Length} bytes; at most {maximumBytes} are read.");
                return;
            }

            byte[] head = new byte[3];
            (Encoding encoding, int mark) = EncodingOf(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
            stream.Position = mark;
            using var lines = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false);
            while (lines.ReadLine() is { } line)
            {
                if (line.Contains('\0', StringComparison.Ordinal))
                {
                    Refused(name, issues);
                    return;
                }

                read(line);
            }
        }
        catch (DecoderFallbackException)
        {
            Refused(name, issues);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            issues.Error(DatasetCodes.Unreadable, name, $"{name} cannot be read ({e.GetType().Name}).");
        }
    }

    internal static string Tidy(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    /// <summary>Whether a caption has a word, in either form of Unicode and without regard to case; not as a part of a longer one.</summary>
    internal static bool HasWord(string caption, string word)
    {
        (caption, word) = (FolderScan.Normalized(caption), FolderScan.Normalized(word));
        for (int at = 0; (at = caption.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            int end = at + word.Length;
            bool goesOnBefore = at > 0 && IsPartOfWord(caption[at - 1]) && IsPartOfWord(word[0]);
            bool goesOnAfter = end < caption.Length && IsPartOfWord(caption[end]) && IsPartOfWord(word[^1]);
            if (!goesOnBefore && !goesOnAfter)
                return true;
        }

        return false;
    }

    // Letters of scripts that put no space between words say nothing of where one ends.
    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) != UnicodeCategory.OtherLetter;

    /// <summary>Whether the mark of these bytes is that of UTF-8, or there is none.</summary>
    internal static bool IsUtf8(ReadOnlySpan<byte> bytes) => EncodingOf(bytes).Encoding == Utf8;

    /// <summary>The bytes that a caption has in an archive and in a repaired folder.</summary>
    internal static byte[] Encode(string caption) => Encoding.UTF8.GetBytes(caption);

    // By the mark, with its length.
    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? (Utf8, 3)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? (Utf16, 2)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? (Utf16BigEndian, 2)
        : (Utf8, 0);

    private static string? Refused(string name, IssueList issues)
    {
        issues.Error(DatasetCodes.CaptionEncoding, name, $"{name} is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8.");
        return null;
    }
}
