using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Civitai.Orchestration;

/// <summary>Makes a key of a submission of two parts, always the same of the same.</summary>
internal static class DerivedKey
{
    private const int Longest = 128;
    private const int DigestLength = 16;
    private const char Repetition = 'r';
    private static readonly SearchValues<char> Allowed = SearchValues.Create("-_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether a text can be a key: 1 to 128 letters, digits, <c>_</c> or <c>-</c>.</summary>
    public static bool IsKey(string text) => text.Length is > 0 and <= Longest && !text.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>
    /// The key of an item of a batch: both names with a dash between, dashes of the item's own doubled, so that no two pairs have one key. A pair that this cannot tell apart from others or that makes no key is told by a digest.
    /// </summary>
    public static string OfItem(string batch, string item)
    {
        string key = $"{batch}-{item.Replace("-", "--", StringComparison.Ordinal)}";
        bool isPlain = !batch.EndsWith('-') && !item.StartsWith('-') && !IsRepetition(item);
        return isPlain && IsKey(key) ? key : WithDigest(batch, item);
    }

    /// <summary>The key of a run again of what was submitted with a key.</summary>
    /// <param name="key">The first run's.</param>
    /// <param name="number">Which run it is, from 2 on.</param>
    public static string OfRepetition(string key, int number)
    {
        string second = FormattableString.Invariant($"{Repetition}{number}");
        string derived = $"{key}-{second}";
        return IsKey(derived) ? derived : WithDigest(key, second);
    }

    private static bool IsRepetition(string item) => item.Length > 1 && item[0] == Repetition && !item.AsSpan(1).ContainsAnyExceptInRange('0', '9');

    private static string WithDigest(string first, string second)
    {
        string digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{first}\0{second}")))[..DigestLength];
        string start = new([.. first.Where(c => Allowed.Contains(c)).Take(Longest - DigestLength - 1)]);
        return $"{start}-{digest}";
    }
}
