using System.Buffers.Binary;
using System.IO.Compression;

namespace Generation.Datasets;

/// <summary>Looks into one archive.</summary>
internal sealed class ArchiveInspector
{
    private const int MaximumEntries = 50_000;
    private const long MaximumDirectory = 16L << 20;
    private const long MaximumEntry = 512L << 20;
    private const long MaximumTotal = 16L << 30;
    private const int MaximumCaption = 64 * 1024;
    private const int MaximumTextLength = 8 * 1024 * 1024; // of all captions together

    // Pictures and clips are compressed already; what shrinks to a hundredth is none. Below the length it does no harm.
    private const int MaximumRatio = 100;
    private const long HarmlessLength = 8L << 20;

    private readonly DatasetRequirements _requirements;
    private readonly int? _expectedCount;
    private readonly DatasetChecker _checker;
    private readonly IssueList _issues = new();
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _items = [];
    private readonly Dictionary<string, (string Name, string? Text)> _captions = new(StringComparer.OrdinalIgnoreCase); // by name without extension; of one that cannot be read no text
    private readonly List<string> _control = [];
    private long _total;
    private int _room = MaximumTextLength;

    internal ArchiveInspector(DatasetRequirements requirements, int? expectedCount)
    {
        (_requirements, _expectedCount) = (requirements, expectedCount);
        _checker = new DatasetChecker(requirements, _issues);
    }

    internal ArchiveInspection Inspect(Stream stream, CancellationToken cancellationToken)
    {
        long length = stream.Length;
        try
        {
            if (CanBeListed(stream))
            {
                stream.Position = 0;
                using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, EntryNames.Encoding);
                Read(archive, cancellationToken);
                CheckAll(length);
            }
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or ArgumentException or EndOfStreamException)
        {
            NotAnArchive($"its directory cannot be read ({e.GetType().Name})");
        }

        return new ArchiveInspection { Count = _items.Count, HasPairs = _control.Count > 0, CaptionCount = _captions.Count, Length = length, Issues = _issues.Sorted(_requirements) };
    }

    // The end of the archive says where its directory is. All of that is read at once, so that its length is looked at first.
    private bool CanBeListed(Stream stream)
    {
        byte[] tail = new byte[Math.Min(stream.Length, 22 + ushort.MaxValue + 76)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        int end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + 22 > tail.Length)
            return NotAnArchive("it has no end of a directory");
        long entries = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10));
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        int longEnd = tail.AsSpan(0, end).LastIndexOf("PK\x06\x06"u8);
        if ((entries == ushort.MaxValue || offset == uint.MaxValue) && longEnd >= 0 && longEnd + 56 <= end)
        {
            entries = BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(longEnd + 32));
            offset = BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(longEnd + 48));
        }

        long directory = stream.Length - tail.Length + end - offset;
        if (directory < 0 || offset < 0)
            return NotAnArchive("its directory does not stand where its end says");
        if (entries is < 0 or > MaximumEntries || directory > MaximumDirectory)
        {
            _issues.Error(DatasetCodes.ArchiveBomb, null, $"The archive has {entries} entries in a directory of {directory} bytes; at most {MaximumEntries} entries and {MaximumDirectory} bytes are read.");
            return false;
        }

        return true;
    }

    private void Read(ZipArchive archive, CancellationToken cancellationToken)
    {
        List<string> hidden = [], made = [];
        foreach (ZipArchiveEntry entry in archive.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string name = FolderScan.Relative(entry.FullName);
            string[] parts = name.Split('/');
            if (name.StartsWith('/') || parts.Contains("..") || name is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', ..] || name.Contains('\0', StringComparison.Ordinal))
            {
                _issues.Error(DatasetCodes.UnsafeName, name, $"{name} leads out of the folder that the archive is unpacked to.");
                continue;
            }

            if (name.Length == 0 || name.EndsWith('/'))
                continue;
            if (name.Contains(':', StringComparison.Ordinal))
                _issues.Warning(DatasetCodes.NameChanged, name, $"{name} has a colon, which not every system takes in a name; it may have another one where it is unpacked.");
            if (!_names.Add(name))
            {
                _issues.Error(DatasetCodes.DuplicateName, name, $"{name} is there twice, without regard to case.");
                continue;
            }

            if (entry.IsEncrypted)
            {
                _issues.Error(DatasetCodes.Encrypted, name, $"{name} is encrypted.");
                continue;
            }

            if (!IsWithinBounds(entry, name))
                continue;
            if (parts.Any(FolderScan.IsHidden))
            {
                hidden.Add(name);
                continue;
            }

            if (parts.Any(FolderScan.IsMade))
                made.Add(name);
            ReadEntry(entry, name, cancellationToken);
        }

        if (hidden.Count > 0)
            _issues.Warning(DatasetCodes.Hidden, hidden[0], $"The archive has {hidden.Count} hidden files and files of systems, such as {hidden[0]}; they go up and are not counted.");
        if (made.Count > 0)
            _issues.Warning(DatasetCodes.Hidden, made[0], $"The archive has {made.Count} files that a program made, such as {made[0]}; they go up, pictures among them are counted and may be learned from: remove them.");
    }

    private bool IsWithinBounds(ZipArchiveEntry entry, string name)
    {
        _total += entry.Length;
        if (entry.Length > MaximumEntry || _total > MaximumTotal)
        {
            _issues.Error(DatasetCodes.ArchiveBomb, name, $"{name} has {entry.Length} bytes, with those before it {_total}; at most {MaximumEntry} and {MaximumTotal} are read.");
            return false;
        }

        if (entry.Length > HarmlessLength && entry.Length > entry.CompressedLength * MaximumRatio)
        {
            _issues.Error(DatasetCodes.ArchiveBomb, name, $"{name} has {entry.Length} bytes in {entry.CompressedLength}; more than {MaximumRatio} times is no picture.");
            return false;
        }

        return true;
    }

    private void ReadEntry(ZipArchiveEntry entry, string name, CancellationToken cancellationToken)
    {
        string extension = Path.GetExtension(name).ToLowerInvariant();
        if (extension is ".txt" or ".caption")
        {
            ReadCaption(entry, name, cancellationToken);
            return;
        }

        if (Path.GetFileName(name) == "metadata.jsonl")
        {
            _issues.Warning(DatasetCodes.UnknownFile, name, $"{name} is not read in an archive; give each picture's caption in a file of its name.");
            return;
        }

        using FileStream file = Temporary();
        if (!Copy(entry, name, file, entry.Length, cancellationToken))
            return;
        file.Position = 0;
        byte[] head = new byte[MediaKinds.HeadLength];
        string? mediaType = MediaKinds.OfContent(head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        if (mediaType == MediaKinds.Zip)
        {
            _issues.Error(DatasetCodes.NestedArchive, name, $"{name} is an archive inside the archive; put its pictures into the archive itself.");
            return;
        }

        if (!MediaKinds.IsMedia(mediaType ?? MediaKinds.OfExtension(extension)))
        {
            _issues.Warning(DatasetCodes.UnknownFile, name, $"{name} is no picture, clip or caption.");
            return;
        }

        file.Position = 0;
        if (MediaKinds.IsUncommon(name) && mediaType is not null)
            _issues.Warning(DatasetCodes.Misnamed, name, $"{name} goes up under this name, and trainings do not look for {Path.GetExtension(name)}; call it {MediaKinds.Extension(mediaType)}.");
        bool isBefore = FolderScan.ControlOf(name) is not null;
        _checker.CheckFile(FileInspector.Inspect(file, name, cancellationToken), !isBefore);
        if (isBefore)
            _control.Add(name);
        else
            _items.Add(name);
    }

    private void ReadCaption(ZipArchiveEntry entry, string name, CancellationToken cancellationToken)
    {
        string stem = Stem(name);
        string? text = CaptionOf(entry, name, cancellationToken);
        if (name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || !_captions.ContainsKey(stem)) // as of a folder .txt comes before .caption
            _captions[stem] = (name, text);
    }

    private string? CaptionOf(ZipArchiveEntry entry, string name, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        if (entry.Length > MaximumCaption)
        {
            _issues.Error(DatasetCodes.CaptionTooLong, name, $"{name} has {entry.Length} bytes; at most {MaximumCaption} are read.");
            return null;
        }

        if (!Copy(entry, name, content, MaximumCaption, cancellationToken))
            return null;
        ReadOnlySpan<byte> bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        string? text = TextFiles.Decode(bytes);
        if (text is null)
        {
            _issues.Error(DatasetCodes.CaptionEncoding, name, $"{name} is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8.");
            return null;
        }

        if (text.Length > _room)
        {
            _issues.Error(DatasetCodes.CaptionTooLong, name, $"The text of {name} is not read: all captions together are longer than {MaximumTextLength >> 20} MiB.");
            return null;
        }

        if (!TextFiles.IsUtf8(bytes))
            _issues.Error(DatasetCodes.CaptionEncoding, name, $"{name} is UTF-16 and goes up as it is; trainings read UTF-8, save it as that.");
        _room -= text.Length;
        return text;
    }

    // Whether the entry has what its header says, no more and no less; what is more is not read.
    private bool Copy(ZipArchiveEntry entry, string name, Stream target, long limit, CancellationToken cancellationToken)
    {
        try
        {
            using Stream source = entry.Open();
            byte[] buffer = new byte[64 * 1024];
            var crc32 = new System.IO.Hashing.Crc32();
            long length = 0;
            int read;
            while ((read = source.Read(buffer)) > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                length += read;
                if (length > limit)
                {
                    _issues.Error(DatasetCodes.ArchiveBomb, name, $"{name} goes on after the {limit} bytes that it is said to have at most.");
                    return false;
                }

                crc32.Append(buffer.AsSpan(0, read));
                Write(target, buffer.AsSpan(0, read));
            }

            if (length == entry.Length && crc32.GetCurrentHashAsUInt32() == entry.Crc32)
                return true;
            _issues.Error(DatasetCodes.Broken, name, $"{name} is damaged: it has {length} of {entry.Length} bytes, or its checksum is wrong.");
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            _issues.Error(DatasetCodes.Broken, name, $"{name} cannot be unpacked ({e.GetType().Name}).");
        }

        return false;
    }

    private void CheckAll(long length)
    {
        if (_expectedCount is { } expected && expected != _items.Count)
            _issues.Error(DatasetCodes.CountMismatch, null, $"The archive has {_items.Count} items, {expected} are declared; declare {_items.Count}.");
        if (length > _requirements.MaximumArchiveLength)
            _issues.Error(DatasetCodes.ArchiveTooLarge, null, $"The archive has {length} bytes; the training takes at most {_requirements.MaximumArchiveLength}.");

        DatasetItem[] items = PutTogether();
        foreach (DatasetItem item in items)
            _checker.CheckCaption(item);
        _checker.CheckAll(items);
        var stems = new HashSet<string>(_items.Select(Stem), StringComparer.OrdinalIgnoreCase);
        foreach ((string stem, (string name, _)) in _captions)
        {
            if (!stems.Contains(stem))
                _issues.Warning(DatasetCodes.CaptionOrphan, name, $"{name} is the caption of no picture.");
            else if (!name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
                _issues.Warning(DatasetCodes.UnknownFile, name, $"{name} goes up under this name, and trainings look for captions in files with .txt; call it so.");
        }
    }

    // The items with their captions, as a folder has them; pairs where the training takes them or there are pictures before a change.
    private DatasetItem[] PutTogether()
    {
        var before = new Dictionary<(int Control, string Inside), string>();
        foreach (string name in _control)
        {
            if (!before.TryAdd(KeyOf(name), name))
                _issues.Error(DatasetCodes.PairMissing, name, $"{name} and {before[KeyOf(name)]} both belong to the same pair; keep one.");
        }

        var after = new Dictionary<string, string>();
        int[] more = [.. before.Keys.Select(k => k.Control).Where(c => c > 1).Distinct().Order()]; // what one picture has before the change, all have

        bool hasPairs = _requirements.TakesEditPairs || _control.Count > 0;
        var items = new DatasetItem[_items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            string name = _items[i];
            bool isCaptioned = _captions.TryGetValue(Stem(name), out (string Name, string? Text) caption);
            items[i] = new DatasetItem { Name = name, Path = name, Caption = caption.Text, IsCaptionUnreadable = isCaptioned && caption.Text is null };
            if (hasPairs && !FolderScan.IsMain(name))
            {
                _issues.Error(DatasetCodes.PairMissing, name, $"{name} is no picture of a pair: those stand in main and control_1, under the same name.");
                continue;
            }

            if (hasPairs && !after.TryAdd(Key(name), name))
            {
                _issues.Error(DatasetCodes.PairMissing, name, $"{name} and {after[Key(name)]} both belong to the same pair; keep one.");
                continue;
            }

            if (before.Remove((1, Key(name)), out string? other))
                items[i] = items[i] with { Before = new DatasetItem { Name = other, Path = other } };
            else if (hasPairs)
                _issues.Error(DatasetCodes.PairMissing, name, $"{name} has no picture before the change: no file of that name is in control_1.");
            foreach (int control in more.Where(c => !before.Remove((c, Key(name)))))
                _issues.Error(DatasetCodes.PairMissing, name, $"{name} has fewer pictures before the change than others: no file of that name is in control_{control}.");
        }

        foreach (string name in before.Values)
            _issues.Error(DatasetCodes.PairMissing, name, $"{name} has no picture after the change: no file of that name is in main.");
        return items;
    }

    private static string Stem(string name) => name[..^Path.GetExtension(name).Length];

    private static (int Control, string Inside) KeyOf(string control) => (FolderScan.ControlOf(control) ?? 0, Key(control));

    // Without regard to case.
    private static string Key(string name) => Inside(name).ToUpperInvariant();

    private static string Inside(string name) => Stem(name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private bool NotAnArchive(string why)
    {
        _issues.Error(DatasetCodes.NotAnArchive, null, $"The file is no zip archive: {why}.");
        return false;
    }

    // A folder for temporary files that is full or not there is no fault of the archive. Not buffered, so that it is written when it is said to be.
    private static FileStream Temporary()
    {
        try
        {
            return new FileStream(Path.Combine(Path.GetTempPath(), $"dataset-{Guid.NewGuid():N}.part"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotTemporary(e);
        }
    }

    private static void Write(Stream target, ReadOnlySpan<byte> data)
    {
        try
        {
            target.Write(data);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotTemporary(e);
        }
    }

    private static DatasetException NotTemporary(Exception cause) => new($"The archive was not looked into: no temporary file can be written ({cause.Message}).", null, cause);
}
