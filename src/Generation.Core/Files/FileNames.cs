using System.Globalization;
using System.Text;

namespace Generation.Files;

/// <summary>Makes names for files out of what a service says: nothing in them leads out of the folder, and every system takes them.</summary>
internal static class FileNames
{
    private const int MaximumLength = 120;
    private const string Forbidden = "<>:\"/\\|?*%";

    /// <summary>A safe name.</summary>
    internal static string Safe(string? proposed)
    {
        var name = new StringBuilder();
        foreach (Rune rune in (proposed ?? "").EnumerateRunes())
        {
            string character = rune.ToString();
            bool isPlain = rune != Rune.ReplacementChar && !Forbidden.Contains(character, StringComparison.Ordinal)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            name.Append(isPlain ? character : "_");
        }

        // Leading dots hide a file or lead upwards; trailing dots and spaces are dropped by some systems.
        string text = name.ToString().Trim(' ').TrimStart('.').TrimEnd('.', ' ');
        string extension = Path.GetExtension(text) is { Length: > 1 and <= 16 } e && e.Skip(1).All(char.IsAsciiLetterOrDigit) ? e : "";
        string stem = text[..^extension.Length];
        stem = Cut(stem, MaximumLength - extension.Length);
        if (stem.Trim('.', ' ', '_').Length == 0)
            stem = "file";
        if (IsReserved(stem.Split('.')[0].TrimEnd().ToUpperInvariant()))
            stem = "_" + stem;
        return stem + extension;
    }

    /// <summary>Safe names, all different whatever their case and extension.</summary>
    internal static string[] Unique(IEnumerable<string> proposed)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. proposed.Select(p =>
            {
                string name = Safe(p);
                // An ending that is no file's kind belongs to the name: the kind is added when the content is known.
                string extension = Path.GetExtension(name);
                extension = MediaTypes.OfExtension(extension) is null ? "" : extension;
                string stem = name[..^extension.Length];
                string unique = stem;
                for (int n = 2; !used.Add(unique); n++)
                    unique = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
                return unique + extension;
            }),
        ];
    }

    // Devices of some systems, whatever extension they have.
    private static bool IsReserved(string word) =>
        word is "CON" or "PRN" or "AUX" or "NUL" || (word.Length == 4 && char.IsAsciiDigit(word[3]) && (word[..3] is "COM" or "LPT"));

    /// <summary>The beginning of a name, in bytes of UTF-8, since that is what file systems count; never through the middle of a character.</summary>
    internal static string Cut(string text, int bytes)
    {
        int length = text.Length;
        while (Encoding.UTF8.GetByteCount(text.AsSpan(0, length)) > bytes)
            length -= length > 1 && char.IsSurrogatePair(text[length - 2], text[length - 1]) ? 2 : 1;
        return text[..length].TrimEnd('.', ' ');
    }
}
