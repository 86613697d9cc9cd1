using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Civitai.Orchestration;

/// <summary>Makes a key of a submission of two parts, always the same of the same.</summary>
internal static class DerivedKey
{
    private const int Longest = 128;
    private const int DigestLength = 16;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("-_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether a text can be a key: 1 to 128 letters, digits, <c>_</c> or <c>-</c>.</summary>
    public static bool IsKey(string text) => text.Length is > 0 and <= Longest && !text.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>Both with a dash between; what is too long for a key, or not of its characters, becomes a digest.</summary>
    public static string Of(string first, string second)
    {
        string key = $"{first}-{second}";
        if (IsKey(key))
            return key;
        string digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..DigestLength];
        string start = new([.. first.Where(c => Allowed.Contains(c)).Take(Longest - DigestLength - 1)]);
        return $"{start}-{digest}";
    }
}
