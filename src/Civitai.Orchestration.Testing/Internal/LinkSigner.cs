using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Makes and checks links that work without a token until they expire.</summary>
internal sealed class LinkSigner(OrchestratorSimulatorOptions options)
{
    private static readonly byte[] Key = "orchestrator simulator"u8.ToArray();

    public enum Verdict
    {
        Valid,
        Refused,
        Forged,
    }

    private DateTimeOffset Now => options.TimeProvider.GetUtcNow();

    /// <summary>The signed address of a blob and the end of its life.</summary>
    public (string Url, DateTimeOffset ExpiresAt) Sign(Uri origin, StoredBlob blob)
    {
        var expiresAt = Expiry();
        return ($"{origin}v2/consumer/blobs/{blob.Id}{blob.Extension}?{Query(blob.Id, expiresAt)}", expiresAt);
    }

    public (string Url, DateTimeOffset ExpiresAt) SignUpload(Uri origin)
    {
        var expiresAt = Expiry();
        return ($"{origin}v2/consumer/blobs?{Query("upload", expiresAt)}", expiresAt);
    }

    public (string Url, DateTimeOffset ExpiresAt) SignArchive(Uri origin, IEnumerable<string> blobIds)
    {
        var expiresAt = Expiry();
        // A dot ends the subject of a token, so ids go without the extensions that they may come with.
        return ($"{origin}v2/consumer/blobs/archive/{Token(string.Join('~', blobIds.Select(id => id.Split('.')[0])), expiresAt)}", expiresAt);
    }

    /// <summary>The path to a blob's bytes, to which its signed address leads.</summary>
    public string ContentPath(StoredBlob blob) => $"/v2/consumer/blobs/content/{Token(blob.Id, Expiry())}{blob.Extension}";

    /// <summary>Checks the query of a signed address.</summary>
    public Verdict Check(ApiCall call, string subject)
    {
        if (!long.TryParse(call.Query("exp"), NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds)
            || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
            return Verdict.Forged;

        var expiresAt = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        if (call.Query("sig") != Signature(Payload(subject, expiresAt)))
            return Verdict.Forged;
        // An address may be refused before the end that was announced for it.
        var refusedAt = expiresAt - options.SignedUrlLifetime + (options.SignedUrlRefusedAfter ?? options.SignedUrlLifetime);
        return Now < expiresAt && Now < refusedAt ? Verdict.Valid : Verdict.Refused;
    }

    /// <summary>Checks the last part of a content link; anything after the signature is a file extension.</summary>
    public Verdict CheckToken(string token, out string subject)
    {
        subject = "";
        string[] parts = token.Split('.');
        if (parts.Length < 3 || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds)
            || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
            return Verdict.Forged;

        var expiresAt = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        if (Signature(Payload(parts[0], expiresAt)) != parts[2])
            return Verdict.Forged;
        subject = parts[0];
        return Now < expiresAt ? Verdict.Valid : Verdict.Refused;
    }

    private static string Query(string subject, DateTimeOffset expiresAt) =>
        string.Create(CultureInfo.InvariantCulture, $"sig={Signature(Payload(subject, expiresAt))}&exp={expiresAt.ToUnixTimeMilliseconds()}");

    private static string Token(string subject, DateTimeOffset expiresAt)
    {
        string payload = Payload(subject, expiresAt);
        return $"{payload}.{Signature(payload)}";
    }

    private static string Payload(string subject, DateTimeOffset expiresAt) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject}.{expiresAt.ToUnixTimeMilliseconds()}");

    private static string Signature(string payload) => Convert.ToHexString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(payload)).AsSpan(0, 12));

    // Whole milliseconds, as they stand in the link.
    private DateTimeOffset Expiry() => DateTimeOffset.FromUnixTimeMilliseconds((Now + options.SignedUrlLifetime).ToUnixTimeMilliseconds());
}
