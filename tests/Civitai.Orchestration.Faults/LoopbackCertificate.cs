using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Civitai.Orchestration.Faults;

/// <summary>A certificate of our own for hosts on loopback.</summary>
internal static class LoopbackCertificate
{
    public static X509Certificate2 Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=loopback", key, HashAlgorithmName.SHA256);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    /// <summary>What the library itself uses, except that it trusts the certificate.</summary>
    [SuppressMessage("Security", "CA5359:Do not disable certificate validation", Justification = "The host is the test's own.")]
    public static SocketsHttpHandler Trusting() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        SslOptions = new() { RemoteCertificateValidationCallback = (_, _, _, _) => true },
    };
}
