namespace Civitai.Orchestration;

/// <summary>What became of one blob of an output in <see cref="BlobClient.DownloadAllAsync(Workflow, string, IProgress{TransferProgress}, CancellationToken)"/>: a file, or the reason why there is none.</summary>
/// <remarks>Two of them are equal when they hold the same blob, file and problem; the lists and JSON inside a blob only when they are the same object.</remarks>
public sealed record BlobDownload
{
    /// <summary>The blob.</summary>
    public required Blob Blob { get; init; }

    /// <summary>The file; null when it could not be had.</summary>
    public DownloadedFile? File { get; init; }

    /// <summary>Why there is no file; null when there is one. A <see cref="BlobContentException"/> with <see cref="FileProblem.NotReady"/> or <see cref="FileProblem.Withheld"/> for blobs that are not available.</summary>
    public CivitaiException? Problem { get; init; }

    /// <summary>The blob's id and its file, or the kind of problem.</summary>
    public override string ToString() => $"{Blob}: {File?.Path ?? Problem?.GetType().Name}";
}
