using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generation.Files;

/// <summary>What a part of a file is a part of.</summary>
internal sealed record PartState
{
    public required string Id { get; init; }

    public required FileValidator Validator { get; init; }

    public long? Total { get; init; }

    public string? MediaType { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PartState))]
internal sealed partial class PartJson : JsonSerializerContext;

/// <summary>
/// A download on its way: <c>name.part</c> beside the file that it becomes, and <c>name.part.json</c> with what it is a part of. Both are held alone, so two downloads into the same file do not mix; the
/// second one writes into a part with a name of its own, which no later call goes on from, and so does one that finds a file of this name without a note. A long name is shortened, so that the part's
/// name is none that a file system refuses.
/// </summary>
internal sealed class PartFile : IDisposable
{
    private const int BufferSize = 80 * 1024;
    private const int LongestName = 255; // in bytes, on most file systems
    private const int LongestEnding = 1 + 32 + 5; // that of a part with a name of its own

    private readonly string _path;
    private readonly FileStream _data;
    private readonly FileStream? _note;
    private bool _isDone;

    private PartFile(string path, FileStream data, FileStream? note) => (_path, _data, _note) = (path, data, note);

    /// <summary>What the part belongs to; null when nothing usable was left.</summary>
    public PartState? State { get; private set; }

    /// <summary>Whether the part stays when it is not completed, for a later call.</summary>
    public bool IsKept { get; set; }

    /// <summary>Opens the part of a file, with what an earlier call for the same id left.</summary>
    public static PartFile Open(string target, string? id)
    {
        string stem = StemOf(target);
        RemoveOrphans(stem);
        string path = stem + ".part";
        bool isForeign = !File.Exists(path + ".json") && new FileInfo(path) is { Exists: true, Length: > 0 }; // our parts have a note as long as they are there
        if (!isForeign && TryOpen(path + ".json") is { } note)
        {
            if (TryOpen(path) is { } data)
            {
                var part = new PartFile(path, data, note);
                try
                {
                    part.TakeUp(id);
                    return part;
                }
                catch
                {
                    part.Dispose();
                    throw;
                }
            }

            note.Dispose();
        }

        string unique = $"{stem}.{Guid.NewGuid():N}.part";
        return new PartFile(unique, new FileStream(unique, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, useAsync: true), null);
    }

    private void TakeUp(string? id)
    {
        State = Read(_note!); // a part with a name of its own has none, and is not taken up
        if (State is null || State.Id != id || _data.Length == 0 || _data.Length > State.Total)
            Reset();
        else
            IsKept = true; // until it is proven that it is of no use
        if (State is not null && _data.Length == State.Total)
            _data.SetLength(_data.Length - 1); // so that there is something to ask for
    }

    // Begins anew.
    private void Reset()
    {
        State = null;
        _note!.SetLength(0);
        _data.SetLength(0);
        _data.Position = 0;
    }

    /// <summary>Notes what the part belongs to, so that a later call can go on from it.</summary>
    public void Remember(PartState state)
    {
        if (_note is null)
            return;
        State = state;
        _note.SetLength(0);
        JsonSerializer.Serialize(_note, state, PartJson.Default.PartState);
        _note.Flush();
    }

    /// <summary>Reads what is there, from the beginning; writing goes on behind it.</summary>
    public async ValueTask ReadAllAsync(Action<ReadOnlyMemory<byte>> take, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferSize];
        _data.Position = 0;
        int read;
        while ((read = await _data.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            take(buffer.AsMemory(0, read));
    }

    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken) => _data.WriteAsync(data, cancellationToken);

    /// <summary>Puts the part on the disk and gives it its final name.</summary>
    public void Complete(string target)
    {
        _data.Flush(flushToDisk: true);
        _data.Dispose();
        File.Move(_path, target, overwrite: true);
        _isDone = true;
    }

    /// <summary>Lets go of both files, whatever the disk says: what it does not take any more is missing from a part that is not completed, and a later call asks for it.</summary>
    public void Dispose()
    {
        bool isKept = IsKept && State is not null && !_isDone;
        if (!isKept && _note is not null)
            Try(() => _note.SetLength(0)); // whoever opens it next has nothing to go on from
        Try(_data.Dispose);
        if (!isKept && !_isDone)
            Try(() => File.Delete(_path));
        if (_note is null)
            return;
        Try(_note.Dispose);
        if (!isKept)
            Try(() => File.Delete(_path + ".json"));
    }

    private static PartState? Read(FileStream note)
    {
        try
        {
            PartState? state = JsonSerializer.Deserialize(note, PartJson.Default.PartState);
            return state?.Validator is { } validator && (validator.EntityTag is not null || validator.LastModified is not null)
                && (validator.EntityTag is null || System.Net.Http.Headers.EntityTagHeaderValue.TryParse(validator.EntityTag, out _)) ? state : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null; // written by something else, or half
        }
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, BufferSize, useAsync: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // held by another download, or what stands in the way stands in the way of a part with a name of its own too
        }
    }

    // The same for the same file, in this process and in a later one, and another one for each file.
    private static string StemOf(string target)
    {
        string name = Path.GetFileName(target);
        if (Encoding.UTF8.GetByteCount(name) <= LongestName - LongestEnding)
            return target;
        string digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];
        return Path.Combine(Path.GetDirectoryName(target)!, $"{FileNames.Cut(name, LongestName - LongestEnding - 1 - digest.Length)}-{digest}"); // a full path to a file has a folder
    }

    // Parts with a name of their own, whose process is gone.
    private static void RemoveOrphans(string stem)
    {
        string name = Path.GetFileName(stem);
        foreach (string path in Directory.EnumerateFiles(Path.GetDirectoryName(stem)!, "*.part")) // a full path to a file has a folder
        {
            string part = Path.GetFileName(path);
            bool isOwn = part.Length == name.Length + 38 && part.StartsWith(name + ".", StringComparison.Ordinal) && Guid.TryParseExact(part.AsSpan(name.Length + 1, 32), "N", out _);
            if (isOwn && TryOpen(path) is { } orphan)
            {
                orphan.Dispose();
                Try(() => File.Delete(path));
            }
        }
    }

    private static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The disk is full, another download has taken it, or the folder is gone: either way there is no more to do.
        }
    }
}
