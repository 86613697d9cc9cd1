using System.Security.Cryptography;
using System.Text.Json;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Runs;

/// <summary>The runs that this machine has begun, a file each. Written whole: a record is the old one or the new one.</summary>
internal sealed class RunStore(Func<string> home)
{
    private const int Attempts = 200; // for some tenths of a second

    private string Folder => field ??= Path.Combine(home(), "runs");

    /// <summary>A new key of a run: its name, the day, and what makes it the only one.</summary>
    public static string NewKey(string name, DateTimeOffset now)
    {
        string plain = string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        plain = plain.Length > 30 ? plain[..30].TrimEnd('-') : plain;
        return FormattableString.Invariant($"{(plain.Length == 0 ? "run" : plain)}-{now:yyyyMMdd}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}");
    }

    /// <summary>Where uploads of a run are noted.</summary>
    public string UploadsPath(string key) => Path.Combine(Folder, Plain(key) + ".uploads");

    public void Save(RunRecord record)
    {
        Directory.CreateDirectory(Folder);
        string path = PathOf(record.Key);
        string part = FormattableString.Invariant($"{path}.{Environment.ProcessId}.part");
        using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(file, record, RunJson.Default.RunRecord);
            file.Flush(flushToDisk: true);
        }

        var pause = default(SpinWait);
        while (true)
        {
            try
            {
                File.Move(part, path, overwrite: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && OperatingSystem.IsWindows() && pause.Count < Attempts)
            {
                pause.SpinOnce(); // there, another process that reads it is in the way for a moment
            }
        }
    }

    /// <summary>A run by its key or by the vendor's id; null where this machine does not know it.</summary>
    public RunRecord? Find(string id) => All().FirstOrDefault(r => r.Key == id || r.Id == id);

    /// <summary>All runs that can be read, the newest first.</summary>
    public IReadOnlyList<RunRecord> All() => [.. Files().Select(Read).OfType<RunRecord>().OrderByDescending(r => r.CreatedAt)];

    /// <summary>Records that cannot be read.</summary>
    public IReadOnlyList<string> Damaged() => [.. Files().Where(f => Read(f) is null)];

    /// <summary>Keeps other processes from working on the same run. Dispose it.</summary>
    /// <exception cref="ToolException">Another process does.</exception>
    public IDisposable Take(string key) => TryTake(key) ?? throw new ToolException(ExitCode.Refused, "busy", $"Another process is working on {key}; nothing was done.");

    /// <summary>As <see cref="Take"/>; null where another process works on it.</summary>
    public IDisposable? TryTake(string key)
    {
        Directory.CreateDirectory(Folder);
        return LockFile.TryTake(Path.Combine(Folder, Plain(key) + ".lock"));
    }

    /// <summary>An id as the name of a file or a folder.</summary>
    public static string Plain(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'));

    private IEnumerable<string> Files() => Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.json") : [];

    private string PathOf(string key) => Path.Combine(Folder, Plain(key) + ".json");

    private static bool AreWhole(IReadOnlyList<FetchedEpoch>? epochs) => epochs?.All(e => e?.Samples is not null) == true;

    private static RunRecord? Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete); // whoever reads holds up nobody who writes
            RunRecord? record = JsonSerializer.Deserialize(file, RunJson.Default.RunRecord);
            return record is { Key: not null, Id: not "", Vendor: Vendor.Civitai or Vendor.Scenario, Service: null or { IsAbsoluteUri: true }, SimulatorAt: null or { IsAbsoluteUri: true }, Name: not null, Choice: not null, Folder: not null, Output: not null, Prompts: not null, Fetched: not null } && AreWhole(record.Fetched) && record.Copies?.Values.All(AreWhole) != false ? record : null;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return null; // of another version, or not ours
        }
    }
}
