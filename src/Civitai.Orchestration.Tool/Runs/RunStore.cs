using System.Security.Cryptography;
using System.Text.Json;

namespace Civitai.Orchestration.Tool.Runs;

/// <summary>The runs that this machine has begun, a file each. Written whole: a record is the old one or the new one.</summary>
internal sealed class RunStore(string home)
{
    private readonly string _folder = Path.Combine(home, "runs");

    /// <summary>A new key of a run: its name, the day, and what makes it the only one.</summary>
    public static string NewKey(string name, DateTimeOffset now)
    {
        string plain = string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        plain = plain.Length > 30 ? plain[..30].TrimEnd('-') : plain;
        return FormattableString.Invariant($"{(plain.Length == 0 ? "run" : plain)}-{now:yyyyMMdd}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}");
    }

    /// <summary>Where uploads of a run are noted.</summary>
    public string UploadsPath(string key) => Path.Combine(_folder, Plain(key) + ".uploads");

    public void Save(RunRecord record)
    {
        Directory.CreateDirectory(_folder);
        string path = PathOf(record.Key);
        string part = path + ".part";
        using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(file, record, RunJson.Default.RunRecord);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, path, overwrite: true);
    }

    /// <summary>A run by its key or by the vendor's id; null where this machine does not know it.</summary>
    public RunRecord? Find(string id) => All().FirstOrDefault(r => r.Key == id || r.Id == id);

    /// <summary>All runs, the newest first.</summary>
    public IReadOnlyList<RunRecord> All()
    {
        if (!Directory.Exists(_folder))
            return [];
        return [.. Directory.GetFiles(_folder, "*.json").Select(Read).OfType<RunRecord>().OrderByDescending(r => r.CreatedAt)];
    }

    /// <summary>An id as the name of a file or a folder.</summary>
    public static string Plain(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'));

    private string PathOf(string key) => Path.Combine(_folder, Plain(key) + ".json");

    private static RunRecord? Read(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, RunJson.Default.RunRecord);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return null; // of another version, or not ours
        }
    }
}
