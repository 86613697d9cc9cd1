namespace Civitai.Orchestration;

/// <summary>What to do with the downloads of all blobs of an output.</summary>
public static class BlobDownloadExtensions
{
    /// <summary>
    /// Throws where a file is missing that can be had: its download failed, or it could not be written. Blobs that the service withholds or has not made are left out, since there is nothing to have. For a handler of recovered work, whose
    /// result stays open after an exception.
    /// </summary>
    /// <param name="downloads">What <see cref="BlobClient.DownloadAllAsync(Workflow, string, IProgress{TransferProgress}?, CancellationToken)"/> returned.</param>
    /// <exception cref="CivitaiException">The first problem; the other files are there or have problems of their own.</exception>
    public static void ThrowIfIncomplete(this IEnumerable<BlobDownload> downloads)
    {
        ArgumentNullException.ThrowIfNull(downloads);
        if (downloads.Select(d => d.Problem).FirstOrDefault(p => p is not (null or BlobContentException { Problem: FileProblem.NotReady or FileProblem.Withheld })) is { } problem)
            throw problem;
    }
}
