using System.Net;

namespace Civitai.Orchestration;

/// <summary>What to do with the downloads of all blobs of an output.</summary>
public static class BlobDownloadExtensions
{
    /// <summary>
    /// Throws where a file is missing that can be had: its download failed, or it could not be written. Blobs that the service withholds, has not made or has no longer (404, 410, or no address and no id) are left out, since there is nothing to have:
    /// see each one's <see cref="BlobDownload.Problem"/>. For a handler of recovered work, whose result stays open after an exception.
    /// </summary>
    /// <param name="downloads">What <see cref="BlobClient.DownloadAllAsync(Workflow, string, IProgress{TransferProgress}?, CancellationToken)"/> returned.</param>
    /// <exception cref="CivitaiException">The first problem; the other files are there or have problems of their own.</exception>
    public static void ThrowIfIncomplete(this IEnumerable<BlobDownload> downloads)
    {
        ArgumentNullException.ThrowIfNull(downloads);
        if (downloads.Select(d => d.Problem).FirstOrDefault(p => p is not null && CanBeHad(p)) is { } problem)
            throw problem;
    }

    private static bool CanBeHad(CivitaiException problem) => problem is not (
        BlobContentException { Problem: FileProblem.NotReady or FileProblem.Withheld or FileProblem.NoAddress } or { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.Gone });
}
