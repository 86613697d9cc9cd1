using System.Text;
using System.Text.Json;

namespace Generation.Datasets;

/// <summary>Lists a folder and puts pictures, captions and pairs together. Pictures are looked at by their first bytes alone.</summary>
internal sealed class FolderScan
{
    private const int MaximumCaptionBytes = 64 * 1024;
    private const int MaximumMetadataBytes = 16 * 1024 * 1024;
    private const int MaximumTextLength = 8 * 1024 * 1024; // of all captions together
    private const int MostNameLength = 4096; // of a file that a line names
    private const string MetadataName = "metadata.jsonl";
    private const string MaskEnding = "-masklabel"; // of a picture that says which part of another one is learned

    private static readonly string[] OfSystems = ["Thumbs.db", "ehthumbs.db", "desktop.ini", "__MACOSX"];

    // A network storage's previews, and a trainer's own pictures of edges, depths and the like.
    private static readonly string[] OfPrograms = ["@eaDir", "_controls"];

    // Of two names such as x_before and x_after: the endings, and those that other trainers use.
    private static readonly (string Before, string After)[] PairEndings = [("_before", "_after"), ("_start", "_end")];

    private readonly string _root;
    private readonly IssueList _issues;
    private readonly List<FoundFile> _media = [];
    private readonly Dictionary<string, List<FoundFile>> _captions = new(StringComparer.OrdinalIgnoreCase); // by folder and name without extension
    private readonly Dictionary<string, (string File, string Text)> _metadata = new(StringComparer.Ordinal); // by relative name
    private readonly Dictionary<string, string> _usedBy = new(StringComparer.Ordinal); // the path of a caption's file, and the name of the picture that has it
    private readonly HashSet<string> _orphans = new(StringComparer.Ordinal); // texts for what is not there that were named
    private readonly List<string> _hidden = [];
    private readonly NamedOnes _unread = new();
    private int _room = MaximumTextLength;

    private FolderScan(string root, IssueList issues) => (_root, _issues) = (root, issues);

    internal static IReadOnlyList<DatasetItem> Of(string root, IssueList issues)
    {
        var scan = new FolderScan(root, issues);
        scan.List();
        return scan.PutTogether();
    }

    private void List()
    {
        var metadata = new List<FoundFile>();
        var unknown = new List<FoundFile>();
        var folders = new Stack<(DirectoryInfo Folder, string Name)>();
        folders.Push((new DirectoryInfo(_root), ""));
        while (folders.TryPop(out (DirectoryInfo Folder, string Name) at))
        {
            foreach (FileSystemInfo entry in Entries(at.Folder, at.Name))
            {
                string name = Join(at.Name, Normalized(entry.Name));
                if (IsLeftOut(entry))
                    _hidden.Add(name);
                else if (entry.LinkTarget is not null)
                    _issues.Warning(DatasetCodes.Link, name, $"{name} is a link; links are not followed, copy what it leads to into the folder.");
                else if (entry is DirectoryInfo folder)
                    folders.Push((folder, name));
                else
                    Sort(new FoundFile(name, at.Name, entry.FullName), metadata, unknown);
            }
        }

        if (_hidden.Count > 0)
        {
            _hidden.Sort(StringComparer.Ordinal);
            string more = _hidden.Count > 3 ? FormattableString.Invariant($" and {_hidden.Count - 3} more") : "";
            _issues.Warning(DatasetCodes.Hidden, _hidden[0], $"Hidden files and files of systems are left out: {string.Join(", ", _hidden.Take(3))}{more}.");
        }

        foreach (FoundFile file in unknown)
            _issues.Warning(DatasetCodes.UnknownFile, file.Name, $"{file.Name} is no picture, clip or caption and is left out.");
        foreach (FoundFile file in metadata.OrderByDescending(f => f.Name.Count(c => c == '/')).ThenBy(f => f.Name, StringComparer.Ordinal)) // the nearest to a picture first
            ReadMetadata(file);
        _media.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name) is var order and not 0 ? order : string.CompareOrdinal(a.Path, b.Path));
    }

    private List<FileSystemInfo> Entries(DirectoryInfo folder, string name)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos()];
        }
        catch (Exception e) when (name.Length > 0 && e is IOException or UnauthorizedAccessException)
        {
            _issues.Error(DatasetCodes.Unreadable, name, $"The folder {name} cannot be listed ({e.GetType().Name}).");
            return [];
        }
    }

    private void Sort(FoundFile file, List<FoundFile> metadata, List<FoundFile> unknown)
    {
        if (file.Extension is ".txt" or ".caption")
        {
            if (!_captions.TryGetValue(file.Key, out List<FoundFile>? known))
                _captions.Add(file.Key, known = []);
            known.Add(file);
            return;
        }

        if (file.FileName == MetadataName)
        {
            metadata.Add(file);
            return;
        }

        file.MediaType = TypeOf(file.Path) ?? MediaKinds.OfExtension(file.Extension);
        if (MediaKinds.IsMedia(file.MediaType))
            _media.Add(file);
        else if (file.MediaType == MediaKinds.Zip)
            _issues.Warning(DatasetCodes.NestedArchive, file.Name, $"{file.Name} is an archive and is left out; unpack it, or inspect it by itself.");
        else
            unknown.Add(file);
    }

    // What the first bytes show; null also where they cannot be read, then the extension decides and the check says why.
    private static string? TypeOf(string path)
    {
        try
        {
            if (new FileInfo(path).Length == 0)
                return null; // not opened: what is no file, a pipe for example, has no length
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            byte[] head = new byte[MediaKinds.HeadLength];
            return MediaKinds.OfContent(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void ReadMetadata(FoundFile file)
    {
        HashSet<string> pictures = [.. _media.Select(m => m.Name)];
        int number = 0;
        NamedOnes wrong = new(), orphans = new(), conflicts = new();
        TextFiles.ReadLines(file.Path, file.Name, MaximumMetadataBytes, DatasetCodes.Metadata, _issues, line =>
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                Look(line);
        });
        if (orphans.More > 0)
            _issues.Warning(DatasetCodes.CaptionOrphan, file.Name, $"{file.Name} has {orphans.More} more texts for files that are not there.");
        if (conflicts.More > 0)
            _issues.Warning(DatasetCodes.CaptionConflict, file.Name, $"{file.Name} has {conflicts.More} more texts for pictures that have another one.");
        if (wrong.More > 0)
            _issues.Error(DatasetCodes.Metadata, file.Name, $"{file.Name} has {wrong.More} more lines that cannot be used.");

        void Look(string line)
        {
            if (ReadLine(line) is not ({ Length: <= MostNameLength } name, var caption))
            {
                if (wrong.IsNamed())
                    _issues.Error(DatasetCodes.Metadata, file.Name, $"Line {number} of {file.Name} is no JSON object with a \"file_name\" of at most {MostNameLength} characters.");
                return;
            }

            string path = Join(file.Folder, Relative(name));
            if (path.Split('/').Any(part => part is ".." or "") || Path.IsPathRooted(name))
            {
                if (wrong.IsNamed())
                    _issues.Error(DatasetCodes.Metadata, file.Name, $"Line {number} of {file.Name} names {name}, which is not inside the folder.");
            }
            else if (caption is not null && pictures.Contains(path))
            {
                Keep(path, caption);
            }
            else if (caption is not null && !_orphans.Contains(path) && orphans.IsNamed())
            {
                _orphans.Add(path);
                _issues.Warning(DatasetCodes.CaptionOrphan, path, $"{file.Name} has a text for {path}, which is not there.");
            }
        }

        void Keep(string path, string caption)
        {
            if (_metadata.TryGetValue(path, out (string File, string Text) earlier))
            {
                if (earlier.Text != caption && conflicts.IsNamed())
                    _issues.Warning(DatasetCodes.CaptionConflict, path, $"Line {number} of {file.Name} has another text for {path} than {earlier.File} has; the first one is used.");
            }
            else if (HasRoom(caption.Length, path))
            {
                _room -= caption.Length;
                _metadata.Add(path, (file.Name, caption));
            }
        }
    }

    // Captions are kept, all of them: together they are bounded too.
    private bool HasRoom(long length, string name)
    {
        if (length <= _room)
            return true;
        if (_unread.IsNamed())
            _issues.Error(DatasetCodes.CaptionTooLong, name, $"The text of {name} is not read: all captions together are longer than {MaximumTextLength >> 20} MiB.");
        return false;
    }

    private static (string? Name, string? Caption) ReadLine(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("file_name", out JsonElement name) || name.ValueKind != JsonValueKind.String)
                return default;
            string? caption = root.TryGetProperty("text", out JsonElement text) && text.ValueKind == JsonValueKind.String ? TextFiles.Tidy(text.GetString() ?? "") : null;
            return (name.GetString(), caption);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return default; // no JSON, or half a surrogate pair in a text
        }
    }

    private List<DatasetItem> PutTogether()
    {
        Func<FoundFile, Part?> partOf = _media.Any(f => ControlOf(f.Name) is not null) ? PartByFolder : PartByName();
        List<DatasetItem> items = Pair(partOf);
        foreach (FoundFile caption in _captions.Values.SelectMany(c => c).Where(c => !_usedBy.ContainsKey(c.Path)))
            _issues.Warning(DatasetCodes.CaptionOrphan, caption.Name, $"{caption.Name} is the caption of no picture.");
        if (_unread.More > 0)
            _issues.Error(DatasetCodes.CaptionTooLong, null, $"{_unread.More} more texts are not read.");
        return items;
    }

    // Pairs, and what is none, which the check says where pairs are taken.
    private List<DatasetItem> Pair(Func<FoundFile, Part?> partOf)
    {
        var items = new List<DatasetItem>();
        Dictionary<(string Pair, bool IsBefore), FoundFile> known = FirstOfEach(partOf);
        foreach (FoundFile file in _media)
        {
            if (partOf(file) is not { } part)
            {
                if (ControlOf(file.Name) is { } control)
                    _issues.Error(DatasetCodes.PairMissing, file.Name, $"{file.Name} is another picture before the change, which is not taken from a folder; remove control_{control}, or make the archive yourself and have it looked into.");
                else
                    items.Add(Item(file));
            }
            else if (known[(part.Pair, part.IsBefore)] is var first && first != file)
            {
                _issues.Error(DatasetCodes.PairMissing, file.Name, $"{file.Name} and {first.Name} both belong to the same pair; keep one.");
            }
            else if (!known.TryGetValue((part.Pair, !part.IsBefore), out FoundFile? other))
            {
                _issues.Error(DatasetCodes.PairMissing, file.Name, $"{file.Name} has no picture {(part.IsBefore ? "after" : "before")} the change: {part.Missing}.");
            }
            else if (!part.IsBefore)
            {
                items.Add(Item(file, part.Name) with { Before = Item(other, hasCaption: false), PairName = part.Name });
            }
        }

        return items;
    }

    private Dictionary<(string Pair, bool IsBefore), FoundFile> FirstOfEach(Func<FoundFile, Part?> partOf)
    {
        var known = new Dictionary<(string Pair, bool IsBefore), FoundFile>();
        foreach (FoundFile file in _media)
        {
            if (partOf(file) is { } part)
                known.TryAdd((part.Pair, part.IsBefore), file);
        }

        return known;
    }

    private static Part? PartByFolder(FoundFile file)
    {
        bool isBefore = ControlOf(file.Name) == 1;
        return isBefore || IsMain(file.Name)
            ? new Part(file.Key[(file.Key.IndexOf('/', StringComparison.Ordinal) + 1)..].ToUpperInvariant(), isBefore, $"no file of that name is in {(isBefore ? "main" : "control_1")}", null)
            : null;
    }

    // Names make pairs only where at least one is complete; a picture called sunset_after.png is a picture.
    private Func<FoundFile, Part?> PartByName()
    {
        (string Before, string After)[] endings = [.. PairEndings.Where(IsComplete)];
        return file => endings.Select(e => PartOf(file, e)).FirstOrDefault(p => p is not null);

        bool IsComplete((string Before, string After) ending)
        {
            ILookup<bool, string> parts = _media.Select(f => PartOf(f, ending)).OfType<Part>().ToLookup(p => p.IsBefore, p => p.Pair);
            return parts[true].Intersect(parts[false]).Any();
        }

        static Part? PartOf(FoundFile file, (string Before, string After) ending) =>
            Root(file, ending.Before) is { } before ? new Part(before.ToUpperInvariant() + ending.After, true, $"{before}{ending.After} is not there", before)
            : Root(file, ending.After) is { } after ? new Part(after.ToUpperInvariant() + ending.After, false, $"{after}{ending.Before} is not there", after)
            : null;

        static string? Root(FoundFile file, string ending) =>
            file.FileName.Length - file.Extension.Length > ending.Length && file.Key.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? file.Key[..^ending.Length] : null;
    }

    private DatasetItem Item(FoundFile file, string? pairName = null, bool hasCaption = true)
    {
        (string? caption, bool isUnreadable) = hasCaption ? CaptionOf(file, pairName) : default;
        return new DatasetItem
        {
            Name = file.Name,
            Path = file.Path,
            Kind = MediaKinds.IsVideo(file.MediaType) ? DatasetMediaKind.Video : DatasetMediaKind.Picture,
            Caption = caption,
            IsCaptionUnreadable = isUnreadable,
        };
    }

    private (string? Caption, bool IsUnreadable) CaptionOf(FoundFile file, string? pairName)
    {
        List<(string Name, string? Text)> found = [.. Texts(file, file.Key)];
        if (pairName is not null)
            found.AddRange(Texts(file, pairName));
        if (_metadata.TryGetValue(file.Name, out (string File, string Text) listed))
            found.Add(listed);
        if (found.Count == 0)
            return default;
        foreach ((string name, string? text) in found.Skip(1).Where(f => f.Text is not null && found[0].Text is not null && f.Text != found[0].Text))
            _issues.Warning(DatasetCodes.CaptionConflict, file.Name, $"{found[0].Name} and {name} have different captions for {file.Name}; that of {found[0].Name} is used.");
        return (found[0].Text, found[0].Text is null);
    }

    // .txt comes before .caption, and a name that is spelled as the picture's before others.
    private IEnumerable<(string Name, string? Text)> Texts(FoundFile file, string key)
    {
        if (!_captions.TryGetValue(key, out List<FoundFile>? files))
            yield break;
        foreach (FoundFile caption in files.OrderBy(f => f.Extension == ".txt" ? 0 : 1).ThenBy(f => f.Spelling == file.Spelling ? 0 : 1).ThenBy(f => f.Key == key ? 0 : 1).ThenBy(f => f.Path, StringComparer.Ordinal).DistinctBy(f => f.Extension))
        {
            if (_usedBy.TryGetValue(caption.Path, out string? other))
                _issues.Warning(DatasetCodes.CaptionShared, file.Name, $"{file.Name} and {other} share the caption {caption.Name}.");
            else
                _usedBy.Add(caption.Path, file.Name);
            string? text = new FileInfo(caption.Path) is { Exists: true, Length: <= MaximumCaptionBytes and var length } && !HasRoom(length, caption.Name)
                ? null : TextFiles.Read(caption.Path, caption.Name, MaximumCaptionBytes, DatasetCodes.CaptionTooLong, _issues);
            _room -= text?.Length ?? 0;
            yield return (caption.Name, text);
        }
    }

    /// <summary>Which folder of pictures before the change a name is in, 1 to 3 for <c>control_1</c> to <c>control_3</c>; null for none.</summary>
    internal static int? ControlOf(string name) =>
        name.Length > "control_1/".Length && name["control_".Length] is >= '1' and <= '3' and var digit && name["control_1".Length] == '/' && name.StartsWith("control_", StringComparison.OrdinalIgnoreCase) ? digit - '0' : null;

    /// <summary>Whether a name is in the folder of pictures after the change.</summary>
    internal static bool IsMain(string name) => name.StartsWith("main/", StringComparison.OrdinalIgnoreCase);

    private static bool IsLeftOut(FileSystemInfo entry) =>
        IsHidden(entry.Name) || IsMade(entry.Name) || (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden));

    /// <summary>Whether a file or folder of this name is hidden, or left behind by a system.</summary>
    internal static bool IsHidden(string name) => name is ['.', ..] || OfSystems.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file or folder of this name was made by a program from those that a person put together.</summary>
    internal static bool IsMade(string name) =>
        OfPrograms.Contains(name, StringComparer.OrdinalIgnoreCase) || Path.GetFileNameWithoutExtension(name).EndsWith(MaskEnding, StringComparison.OrdinalIgnoreCase);

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;

    /// <summary>A name that a file gives another one, with forward slashes, in the composed form, and without parts that say "here".</summary>
    internal static string Relative(string name) => string.Join('/', Normalized(name.Replace('\\', '/')).Split('/').Where(part => part != "."));

    /// <summary>The composed form; halves of characters and code points that are set aside for none are replaced first, which normalizing does not take.</summary>
    internal static string Normalized(string name)
    {
        var valid = new StringBuilder(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
            valid.Append((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? "\uFFFD" : rune.ToString());
        return valid.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>What a file is of a pair.</summary>
    /// <param name="Pair">Which pair, whatever the case of its name.</param>
    /// <param name="IsBefore">Whether it is the picture before the change.</param>
    /// <param name="Missing">What is not there when the other one is not.</param>
    /// <param name="Name">What both names have in common, with the folder; null where the folders say what belongs together.</param>
    private sealed record Part(string Pair, bool IsBefore, string Missing, string? Name);

    /// <summary>Counts what is wrong in the same way: the first ones are named one by one.</summary>
    private sealed class NamedOnes
    {
        private const int Most = 20;
        private int _count;

        /// <summary>How many were not named.</summary>
        public int More => Math.Max(0, _count - Most);

        /// <summary>Counts one more; whether it is to be named.</summary>
        public bool IsNamed() => ++_count <= Most;
    }

    private sealed class FoundFile(string name, string folder, string path)
    {
        public string Name { get; } = name;

        public string Folder { get; } = folder;

        public string Path { get; } = path;

        public string FileName { get; } = name[(folder.Length == 0 ? 0 : folder.Length + 1)..];

        public string Extension { get; } = System.IO.Path.GetExtension(name).ToLowerInvariant();

        /// <summary>The name without its extension, with the folder.</summary>
        public string Key { get; } = name[..^System.IO.Path.GetExtension(name).Length];

        /// <summary>The path without its extension, as the system has it.</summary>
        public string Spelling => System.IO.Path.ChangeExtension(Path, null);

        public string? MediaType { get; set; }
    }
}
