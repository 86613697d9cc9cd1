namespace Generation.Tables;

/// <summary>Whether two names are likely the same name, misspelled.</summary>
internal static class Spelling
{
    /// <summary>Same letters and digits, whatever their case and the signs between them.</summary>
    internal static bool IsSameButForCase(string known, string given)
    {
        return Letters(known).Equals(Letters(given), StringComparison.OrdinalIgnoreCase);

        static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
    }

    /// <summary>The same but for case and signs, or but for at most two typing errors.</summary>
    internal static bool IsNear(string known, string given) =>
        IsSameButForCase(known, given) || (known.Length > 3 && Distance(known, given) <= 2);

    /// <summary>
    /// The text as a message may show it: whole when it looks like a name, else only what it is. Addresses and prompts are nobody's business.
    /// </summary>
    internal static string Shorten(string text) =>
        text.Contains("://", StringComparison.Ordinal) ? "(an address)"
        : text.Length > 60 || text.Any(char.IsWhiteSpace) ? FormattableString.Invariant($"(a text of {text.Length} characters)")
        : text;

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2)
            return int.MaxValue;

        int[] previous = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] current = new int[b.Length + 1];
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
