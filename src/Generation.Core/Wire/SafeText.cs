using System.Globalization;

namespace Generation.Wire;

/// <summary>Makes the service's words safe for a log or a message: one line, and not longer than a name is.</summary>
internal static class SafeText
{
    private const int Longest = 80;

    internal static string Of(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(text.Length, Longest));
        return string.Create(start.Length, text, static (safe, given) =>
        {
            for (int i = 0; i < safe.Length; i++)
                safe[i] = char.IsControl(given[i]) || char.IsSurrogate(given[i]) || given[i] is '\u2028' or '\u2029' ? '?' : given[i];
        });
    }

    /// <summary>An address without what may be secret in it: user, query and fragment.</summary>
    internal static string Of(Uri? address) => address is { IsAbsoluteUri: true } ? $"{address.Scheme}://{address.Authority}{address.AbsolutePath}" : "without an address";

    /// <summary>What is known of them, each made safe, with commas; empty when nothing is.</summary>
    internal static string List(params ReadOnlySpan<string?> parts)
    {
        var known = new List<string>(parts.Length);
        foreach (string? part in parts)
        {
            if (!string.IsNullOrEmpty(part))
                known.Add(Of(part));
        }

        return string.Join(", ", known);
    }

    /// <summary>A number with what is counted; null without a number.</summary>
    internal static string? Count(int? number, string one, string many) =>
        number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n} {(n == 1 ? one : many)}") : null;

    /// <summary>A share in percent; null without one.</summary>
    internal static string? Percent(double? share) => share is { } s ? string.Create(CultureInfo.InvariantCulture, $"{s * 100:0} %") : null;
}
