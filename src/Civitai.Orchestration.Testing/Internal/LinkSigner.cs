using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Makes and checks links that work without a token until they expire.</summary>
internal sealed class LinkSigner(TimeProvider clock, TimeSpan lifetime)
{
    private static readonly byte[] Key = "orchestrator simulator"u8.ToArray();

    public enum Verdict
    {
        Valid,
        Expired,
        Forged,
    }

    /// <summary>The absolute link to a blob's content and the end of its life.</summary>
    public (string Url, DateTimeOffset ExpiresAt) Sign(Uri origin, StoredBlob blob)
    {
        var expiresAt = WholeMilliseconds(clock.GetUtcNow() + lifetime);
        return ($"{origin}v2/consumer/blobs/content/{Token(blob.Id, expiresAt)}{blob.Extension}", expiresAt);
    }

    public (string Url, DateTimeOffset ExpiresAt) SignUpload(Uri origin)
    {
        var expiresAt = WholeMilliseconds(clock.GetUtcNow() + lifetime);
        return ($"{origin}v2/consumer/blobs?sig={Token("upload", expiresAt)}", expiresAt);
    }

    public Verdict CheckUpload(string token) => Check(token, out var subject) is var verdict && subject == "upload" ? verdict : Verdict.Forged;

    /// <summary>Checks the last part of a content link; anything after the signature is a file extension.</summary>
    public Verdict Check(string token, out string subject)
    {
        subject = "";
        var parts = token.Split('.');
        if (parts.Length < 3 || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
            return Verdict.Forged;

        var expiresAt = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        if (!Token(parts[0], expiresAt).EndsWith('.' + parts[2], StringComparison.Ordinal))
            return Verdict.Forged;
        subject = parts[0];
        return clock.GetUtcNow() < expiresAt ? Verdict.Valid : Verdict.Expired;
    }

    private static DateTimeOffset WholeMilliseconds(DateTimeOffset instant) =>
        DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    private static string Token(string subject, DateTimeOffset expiresAt)
    {
        var payload = string.Create(CultureInfo.InvariantCulture, $"{subject}.{expiresAt.ToUnixTimeMilliseconds()}");
        var signature = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(payload));
        return $"{payload}.{Convert.ToHexString(signature.AsSpan(0, 12))}";
    }
}
