using System.Security.Cryptography;

namespace Generation.Datasets;

/// <summary>A folder of pictures with their captions, as a training takes them: list it, check it, repair it into another folder, and hand it on as pictures or as an archive.</summary>
/// <example>
/// <code>
/// TrainingDataset dataset = TrainingDataset.FromDirectory("cats");
/// DatasetReport report = await dataset.CheckAsync(new DatasetRequirements { TriggerWord = "inkcat" });
/// await dataset.CreateArchive(report).SaveAsync("cats.zip");
/// </code>
/// </example>
public sealed class TrainingDataset
{
    private readonly IReadOnlyList<DatasetIssue> _issues;

    private TrainingDataset(string directory, IReadOnlyList<DatasetItem> items, IReadOnlyList<DatasetIssue> issues) => (Directory, Items, _issues) = (directory, items, issues);

    /// <summary>The folder's full path.</summary>
    public string Directory { get; }

    /// <summary>The items, in the ordinal order of their names.</summary>
    public IReadOnlyList<DatasetItem> Items { get; }

    /// <summary>Every file: of each item the picture before it, then its own.</summary>
    internal IEnumerable<DatasetItem> Files => Items.SelectMany(i => i.Before is null ? [i] : new[] { i.Before, i });

    /// <summary>
    /// Lists a folder with the folders in it and reads the captions; of pictures only the first bytes, to tell what they are. What is wrong is said by <see cref="CheckAsync"/>, not by exceptions. Links are not followed.
    /// </summary>
    /// <param name="path">
    /// The folder. Captions are files with the picture's name and the extension <c>.txt</c> or <c>.caption</c>, or lines of a <c>metadata.jsonl</c> with <c>file_name</c> and <c>text</c>. Pairs stand in folders <c>main</c>
    /// and <c>control_1</c>, or are named <c>x_before</c> and <c>x_after</c>, or <c>x_start</c> and <c>x_end</c>; the caption of the picture after the change, or of <c>x</c>, is the instruction.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="DatasetException">The folder cannot be listed.</exception>
    public static TrainingDataset FromDirectory(string path) => FromDirectory(path, []);

    private static TrainingDataset FromDirectory(string path, IReadOnlyList<DatasetIssue> earlier)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string directory = Path.GetFullPath(path);
        if (File.Exists(directory))
            throw new DirectoryNotFoundException($"{directory} is a file; a dataset is a folder.");
        var issues = new IssueList();
        issues.AddRange(earlier);
        IReadOnlyList<DatasetItem> items = Listed(directory, () => FolderScan.Of(directory, issues));
        return new TrainingDataset(directory, items, issues.Sorted());
    }

    /// <summary>Reads every file once, decodes the pictures one after another, and holds all of it against what a training takes. Nothing is sent or changed.</summary>
    /// <param name="requirements">What the training takes. When null: the defaults.</param>
    /// <param name="progress">Reported to with the number of items that were looked at.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <returns>The report. Files that cannot be read or decoded are problems in it.</returns>
    public Task<DatasetReport> CheckAsync(DatasetRequirements? requirements = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        requirements ??= DatasetRequirements.Default;
        requirements.Check();
        return Task.Run(() => Check(requirements, progress, cancellationToken), cancellationToken);
    }

    /// <summary>Writes the dataset into another folder with the repairs that are asked for, and lists that. The files here stay as they are.</summary>
    /// <param name="repairs">What is repaired. What is not named stays as it is.</param>
    /// <param name="toFolder">The other folder; made if need be. It must be empty, and neither contain this one nor be inside it.</param>
    /// <param name="progress">Reported to with the number of items that were written.</param>
    /// <param name="cancellationToken">Cancels the repair; what was written stays.</param>
    /// <returns>The dataset in the other folder. Its report also has what was wrong with this one when it was listed (a caption that cannot be read is in neither), and what could not be repaired.</returns>
    /// <exception cref="ArgumentException">The other folder is a file or not empty, one of both is inside the other, or a repair is out of range.</exception>
    /// <exception cref="DatasetException">A file cannot be read or written. Files that were written are whole.</exception>
    public Task<TrainingDataset> RepairAsync(DatasetRepairs repairs, string toFolder, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(repairs);
        ArgumentException.ThrowIfNullOrEmpty(toFolder);
        repairs.Check();
        string target = Path.GetFullPath(toFolder);
        string real = WithoutLinks(target), own = WithoutLinks(Directory);
        if (IsInside(real, own) || IsInside(own, real))
            throw new ArgumentException("Repaired files go into a folder that neither contains the dataset's folder nor is inside it.", nameof(toFolder));
        if (File.Exists(target))
            throw new ArgumentException("Repaired files go into a folder; this is a file.", nameof(toFolder));
        if (System.IO.Directory.Exists(target) && Listed(target, () => System.IO.Directory.EnumerateFileSystemEntries(target).Any()))
            throw new ArgumentException("Repaired files go into a new or empty folder; this one is not empty.", nameof(toFolder));
        return Task.Run(async () => FromDirectory(target, [.. _issues, .. await new DatasetRepairer(repairs, target).RepairAsync(Items, progress, cancellationToken).ConfigureAwait(false)]), cancellationToken);
    }

    /// <summary>The items as a <see cref="TrainingRequest"/> takes them. The files are read when they are sent.</summary>
    /// <exception cref="DatasetException">A pair has no instruction.</exception>
    public IReadOnlyList<TrainingPicture> ToPictures() => [.. Items.Select(i => ToPicture(i, (item, caption) => TrainingPicture.FromFile(item.Path, caption)))];

    /// <summary>The items as a request takes them, held to what was checked when they are read.</summary>
    /// <param name="facts">What is known of each file.</param>
    internal IReadOnlyList<TrainingPicture> ToPictures(IEnumerable<ItemFacts> facts)
    {
        var digests = new Dictionary<DatasetItem, string?>(ReferenceEqualityComparer.Instance);
        foreach ((DatasetItem file, ItemFacts known) in Files.Zip(facts))
            digests[file] = known.Sha256;
        return [.. Items.Select(i => ToPicture(i, (item, caption) => TrainingPicture.FromFile(item.Path, caption, token => ReadAsync(item, digests[item], token))))];
    }

    /// <summary>The dataset as a zip archive, which is made when it is written or read.</summary>
    /// <param name="report">The report of this dataset. Its lengths and checksums are those of the archive; a file that has changed since ends writing with an exception.</param>
    /// <exception cref="ArgumentException">The report is that of another dataset.</exception>
    /// <exception cref="DatasetException">The report has errors.</exception>
    public DatasetArchive CreateArchive(DatasetReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.ArchiveOf(this);
    }

    /// <summary>The number of items.</summary>
    public override string ToString() => FormattableString.Invariant($"{Items.Count} items");

    private DatasetReport Check(DatasetRequirements requirements, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var issues = new IssueList();
        issues.AddRange(_issues);
        var checker = new DatasetChecker(requirements, issues);
        var facts = new Dictionary<DatasetItem, ItemFacts>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            checker.Check(Items[i], facts, cancellationToken);
            progress?.Report(i + 1);
        }

        checker.CheckAll(Items);
        NameChanges(issues, facts);
        DatasetArchive? archive = facts.Values.All(f => f.Sha256 is not null) ? DatasetArchive.Of(Items, facts) : null;
        if (archive?.Length > requirements.MaximumArchiveLength)
            issues.Error(DatasetCodes.ArchiveTooLarge, null, $"The archive has {archive.Length} bytes; the training takes at most {requirements.MaximumArchiveLength}.");
        return new DatasetReport(this, requirements, issues.Sorted(requirements), [.. Files.Select(f => facts[f])], archive);
    }

    private void NameChanges(IssueList issues, Dictionary<DatasetItem, ItemFacts> facts)
    {
        ArchiveNames[] names = ArchiveNames.Of(Items, i => MediaKinds.BetterExtension(i.Name, facts[i].MediaType));
        for (int i = 0; i < names.Length; i++)
        {
            string name = Items[i].Name, expected = ExpectedName(Items[i]), made = names[i].Picture;
            if (made == expected)
                continue;
            if (made != Path.ChangeExtension(expected, Path.GetExtension(made)))
                issues.Warning(DatasetCodes.NameChanged, name, $"{name} is called {made} in the archive: its name is not safe everywhere, or another file has it without regard to case and extension.");
            else if (MediaKinds.IsUncommon(name))
                issues.Warning(DatasetCodes.NameChanged, name, $"{name} is called {made} in the archive: trainings do not look for {Path.GetExtension(name)}.");
        }
    }

    // The name in the archive, where nothing is in its way: pairs stand in a folder there.
    private static string ExpectedName(DatasetItem item) =>
        item.Before is null ? item.Name
        : "main/" + (item.PairName is { } pair ? pair + Path.GetExtension(item.Name) : item.Name[(item.Name.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private static TrainingPicture ToPicture(DatasetItem item, Func<DatasetItem, string?, TrainingPicture> make)
    {
        if (item.Before is not { } before)
            return make(item, item.Caption is { Length: > 0 } caption ? caption : null);
        if (string.IsNullOrWhiteSpace(item.Caption))
            throw new DatasetException(IssueList.Line($"{item.Name} has no instruction; write what leads from {before.Name} to it into a caption."), item.Name);
        return make(item, null).After(make(before, null), item.Caption);
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(DatasetItem item, string? sha256, CancellationToken cancellationToken)
    {
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(item.Path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DatasetException.Changed(item.Name, $"cannot be read any more", e);
        }

        return Convert.ToHexString(SHA256.HashData(content)).Equals(sha256, StringComparison.OrdinalIgnoreCase) ? content : throw DatasetException.Changed(item.Name, $"has another content");
    }

    private static bool IsInside(string path, string folder) =>
        WithSeparator(path).StartsWith(WithSeparator(folder), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string WithSeparator(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;

    // The path with what links lead to in place of them, also of folders on the way; what is not there yet stays as it is.
    private static string WithoutLinks(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        string own = Path.Combine(WithoutLinks(parent), Path.GetFileName(path));
        return System.IO.Directory.Exists(own) && System.IO.Directory.ResolveLinkTarget(own, returnFinalTarget: true) is { } target ? WithoutLinks(Path.GetFullPath(target.FullName)) : own;
    }

    private static T Listed<T>(string folder, Func<T> list)
    {
        try
        {
            return list();
        }
        catch (Exception e) when (e is IOException and not DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new DatasetException(IssueList.Line($"The folder {folder} cannot be listed: {e.Message}"), null, e);
        }
    }
}
