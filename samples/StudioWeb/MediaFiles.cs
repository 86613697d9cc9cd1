using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Civitai.Orchestration;

namespace StudioWeb;

/// <summary>
/// Pictures, videos and sounds in a folder of this server. Addresses at the service are signed and expire; what is in the folder stays, can be skipped through, and tells nobody where it came from.
/// </summary>
internal sealed partial class MediaFiles(BlobClient blobs, Settings settings, IHostApplicationLifetime lifetime)
{
    private const string UnknownType = "application/octet-stream";

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.Ordinal)
    {
        ["image/jpeg"] = ".jpg",
        ["image/png"] = ".png",
        ["image/webp"] = ".webp",
        ["image/gif"] = ".gif",
        ["image/svg+xml"] = ".svg",
        ["video/mp4"] = ".mp4",
        ["video/webm"] = ".webm",
        ["audio/mpeg"] = ".mp3",
        ["audio/wav"] = ".wav",
        ["audio/flac"] = ".flac",
        ["audio/ogg"] = ".ogg",
    };

    private readonly ConcurrentDictionary<string, Lazy<Task>> _downloads = new(StringComparer.Ordinal);
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(settings.Data, "files")).FullName;
    private readonly string _types = Directory.CreateDirectory(Path.Combine(settings.Data, "types")).FullName;

    /// <summary>The file of a blob, which is fetched where it is not there yet; null where the id is none.</summary>
    public async Task<MediaFile?> GetAsync(string blobId, CancellationToken cancellationToken)
    {
        if (!FileName().IsMatch(blobId))
            return null;
        string path = Path.Combine(_folder, blobId), typePath = Path.Combine(_types, blobId);
        if (!File.Exists(typePath))
        {
            // One download for all who ask, which goes on when one of them leaves.
            Lazy<Task> download = _downloads.GetOrAdd(blobId, id => new(() => DownloadAsync(id, path, typePath)));
            try
            {
                await download.Value.WaitAsync(cancellationToken);
            }
            finally
            {
                if (download.Value.IsCompleted)
                    _downloads.TryRemove(KeyValuePair.Create(blobId, download));
            }
        }

        string type = await File.ReadAllTextAsync(typePath, cancellationToken);
        return new MediaFile(path, type, Path.HasExtension(blobId) ? blobId : blobId + Extensions.GetValueOrDefault(type));
    }

    private async Task DownloadAsync(string blobId, string path, string typePath)
    {
        DownloadedFile file = await blobs.DownloadAsync(new UnknownBlob { Id = blobId }, path, cancellationToken: lifetime.ApplicationStopping);
        string written = Path.Combine(settings.Data, Path.GetRandomFileName()); // what has its name is whole
        await File.WriteAllTextAsync(written, file.MediaType ?? UnknownType, lifetime.ApplicationStopping);
        File.Move(written, typePath, overwrite: true);
    }

    // An id becomes the name of a file, so it must be one.
    [GeneratedRegex(@"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}\z")]
    private static partial Regex FileName();
}

/// <summary>A file that is kept, its media type, and what it is called when somebody saves it.</summary>
internal sealed record MediaFile(string Path, string Type, string Name);
