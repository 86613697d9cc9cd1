using System.Security.Cryptography;
using System.Text.Json;
using Generation.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Generation.Files;

/// <summary>
/// Which contents are at a service already, by digest, in a file that outlives the process: a line for each. A line that was cut off counts for nothing; then the content is uploaded once more.
/// </summary>
internal sealed class UploadNotes
{
    private readonly string? _path;
    private readonly string _service;
    private readonly ILogger _logger;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private bool _hasFailed;

    private UploadNotes(string? path, string service, ILogger logger) => (_path, _service, _logger) = (path, service, logger);

    /// <summary>Reads what is noted; makes the folder of the file where it is missing.</summary>
    /// <param name="path">The file; null to note nothing.</param>
    /// <param name="service">The service; what is noted of another one does not count.</param>
    /// <param name="logger">Told where a note cannot be written.</param>
    /// <exception cref="IOException">The file cannot be read, or it is a folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or its folder not be made.</exception>
    public static UploadNotes Open(string? path, string service, ILogger logger)
    {
        var notes = new UploadNotes(path, service, logger);
        if (Directory.Exists(path))
            throw new IOException("There is a folder of this name.");
        if (!File.Exists(path))
        {
            if (path is not null && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder); // before anything is uploaded that could not be noted
            return notes;
        }

        foreach (string line in File.ReadLines(path))
        {
            if (Read(line) is { } note && note.Service == service)
                notes._ids[note.Digest] = note.Id;
        }

        return notes;
    }

    public static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexString(SHA256.HashData(content));

    public static async Task<string> DigestOfAsync(Stream content, CancellationToken cancellationToken) => Convert.ToHexString(await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false));

    /// <summary>The id under which a content was stored; null where none is noted.</summary>
    public string? Find(string digest)
    {
        lock (_ids)
            return _ids.GetValueOrDefault(digest);
    }

    /// <summary>Notes a content that was stored. Where the file cannot be written that is logged, once: what was stored is used all the same.</summary>
    public void Add(string digest, string id)
    {
        if (_path is null)
            return;
        using var line = new MemoryStream();
        line.WriteByte((byte)'\n'); // first, so that a line that was cut off does not spoil this one
        using (var writer = new Utf8JsonWriter(line))
        {
            writer.WriteStartObject();
            writer.WriteString("service", _service);
            writer.WriteString("sha256", digest);
            writer.WriteString("id", id);
            writer.WriteEndObject();
        }

        lock (_ids)
        {
            _ids[digest] = id;
            try
            {
                using var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
                line.WriteTo(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (!_hasFailed)
                    Log.UploadNotNoted(_logger, e.GetType().Name);
                _hasFailed = true;
            }
        }
    }

    private static (string Service, string Digest, string Id)? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement is { ValueKind: JsonValueKind.Object } note && Text(note, "service") is { } service && Text(note, "sha256") is { } digest && Text(note, "id") is { } id ? (service, digest, id) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement note, string name) => note.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
