using System.Globalization;
using System.Text;

namespace Generation.Wire;

/// <summary>
/// Carries half of a surrogate pair (<c>"cut \ud83d"</c>) through the serializer. JSON and .NET both allow it, the serializer refuses to read it and
/// writes U+FFFD in its place. On its way it is spelled in code points that Unicode reserves for internal use: one that opens, then its last three hexadecimal digits.
/// </summary>
internal static class LoneSurrogates
{
    private const char Opener = '\uFDEF';
    private const char Zero = '\uFDD0';
    private const int EscapeLength = 6;
    private const int Digits = 3;

    private static ReadOnlySpan<byte> OpenerEscape => "\\uFDEF"u8;

    private static ReadOnlySpan<byte> DigitEscape => "\\uFDD"u8;

    /// <summary>JSON in which every half of a pair is spelled; the same memory when there is none.</summary>
    internal static ReadOnlySpan<byte> Hide(ReadOnlySpan<byte> json)
    {
        int at = FindEscape(json, 0, out char half);
        if (at < 0)
            return json;

        var hidden = new MemoryStream(json.Length + 64);
        int copied = 0;
        while (at >= 0)
        {
            hidden.Write(json[copied..at]);
            hidden.Write(OpenerEscape);
            for (int shift = 8; shift >= 0; shift -= 4)
            {
                hidden.Write(DigitEscape);
                hidden.WriteByte((byte)"0123456789ABCDEF"[(half >> shift) & 0xF]);
            }

            copied = at + EscapeLength;
            at = FindEscape(json, copied, out half);
        }

        hidden.Write(json[copied..]);
        return hidden.GetBuffer().AsSpan(0, (int)hidden.Length);
    }

    /// <summary>Whether JSON holds half of a pair as an escape.</summary>
    internal static bool IsIn(ReadOnlySpan<byte> json) => FindEscape(json, 0, out _) >= 0;

    /// <summary>JSON as it is sent: every spelled half is an escape again; the same memory when there is none.</summary>
    internal static ReadOnlySpan<byte> Show(ReadOnlySpan<byte> json)
    {
        int at = json.IndexOf(OpenerEscape);
        if (at < 0)
            return json;

        var shown = new MemoryStream(json.Length);
        int copied = 0;
        for (int next; (next = NextBackslash(json, copied)) >= 0;)
        {
            shown.Write(json[copied..next]);
            if (TryReadSpelled(json[next..], out int half))
            {
                shown.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\ud{half:x3}")));
                copied = next + ((1 + Digits) * EscapeLength);
            }
            else
            {
                int length = Math.Min(2, json.Length - next);
                shown.Write(json.Slice(next, length));
                copied = next + length;
            }
        }

        shown.Write(json[copied..]);
        return shown.ToArray();
    }

    /// <summary>Where the first half without its other half is; negative when there is none.</summary>
    internal static int IndexOf(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\ud800', '\udfff');
        while (at >= 0)
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
                return at;
            int next = text[(at + 2)..].IndexOfAnyInRange('\ud800', '\udfff');
            at = next < 0 ? -1 : at + 2 + next;
        }

        return -1;
    }

    /// <summary>Text in which every half of a pair is spelled; the same text when there is none.</summary>
    internal static string Hide(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            return text;

        var hidden = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                hidden.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c))
                hidden.Append(Opener).Append((char)(Zero + ((c >> 8) & 0xF))).Append((char)(Zero + ((c >> 4) & 0xF))).Append((char)(Zero + (c & 0xF)));
            else
                hidden.Append(c);
        }

        return hidden.ToString();
    }

    /// <summary>Text with every spelled half as itself; the same text when there is none.</summary>
    internal static string Show(string text)
    {
        if (!text.Contains(Opener, StringComparison.Ordinal))
            return text;

        var shown = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == Opener && i + Digits < text.Length && IsDigit(text[i + 1]) && IsDigit(text[i + 2]) && IsDigit(text[i + 3]))
            {
                shown.Append((char)(0xD000 | ((text[i + 1] - Zero) << 8) | ((text[i + 2] - Zero) << 4) | (text[i + 3] - Zero)));
                i += Digits;
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return shown.ToString();

        static bool IsDigit(char c) => c is >= Zero and <= (char)(Zero + 0xF);
    }

    // The next escape of a half whose other half does not follow.
    private static int FindEscape(ReadOnlySpan<byte> json, int start, out char half)
    {
        int at = start;
        while ((at = NextBackslash(json, at)) >= 0)
        {
            if (!TryReadEscape(json[at..], out half))
            {
                at += 2;
                continue;
            }

            if (!char.IsSurrogate(half))
                at += EscapeLength;
            else if (char.IsHighSurrogate(half) && TryReadEscape(json[(at + EscapeLength)..], out char low) && char.IsLowSurrogate(low))
                at += 2 * EscapeLength;
            else
                return at;
        }

        half = default;
        return -1;
    }

    private static int NextBackslash(ReadOnlySpan<byte> json, int start)
    {
        int at = start >= json.Length ? -1 : json[start..].IndexOf((byte)'\\');
        return at < 0 ? -1 : start + at;
    }

    private static bool TryReadEscape(ReadOnlySpan<byte> json, out char value)
    {
        value = default;
        if (json.Length < EscapeLength || json[0] != '\\' || json[1] != 'u')
            return false;
        int code = 0;
        foreach (byte digit in json[2..EscapeLength])
        {
            if (!char.IsAsciiHexDigit((char)digit))
                return false;
            code = (code << 4) | HexValue(digit);
        }

        value = (char)code;
        return true;
    }

    private static bool TryReadSpelled(ReadOnlySpan<byte> json, out int half)
    {
        half = 0;
        if (json.Length < (1 + Digits) * EscapeLength || !TryReadEscape(json, out char opener) || opener != Opener)
            return false;
        for (int i = 1; i <= Digits; i++)
        {
            if (!TryReadEscape(json[(i * EscapeLength)..], out char digit) || digit is < Zero or > (char)(Zero + 0xF))
                return false;
            half = (half << 4) | (digit - Zero);
        }

        return true;
    }

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
