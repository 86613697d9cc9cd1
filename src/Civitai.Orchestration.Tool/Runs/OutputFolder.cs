namespace Civitai.Orchestration.Tool.Runs;

/// <summary>The folder that files of a run go to. A note in it says whose it is, so that no other run writes over them.</summary>
internal static class OutputFolder
{
    /// <summary>The name of the page with all pictures.</summary>
    public const string PageName = "index.html";

    private const string NoteName = ".loraforge";

    /// <summary>Refuses to write into what is there already.</summary>
    /// <param name="folder">Where files would go.</param>
    /// <param name="isSame">Whether a name stands for the run whose files they are: into its own folder more may go, and what has a note alone is left to <see cref="Claim"/>; null for a new run.</param>
    /// <exception cref="ToolException">The folder is a file, or has something in it that is not of the same run.</exception>
    public static void RefuseFilled(string folder, Func<string, bool>? isSame = null)
    {
        if (!Path.Exists(folder) || (isSame is not null && OwnerOf(folder) is { } owner && isSame(owner)))
            return;
        if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any(e => isSame is null || Path.GetFileName(e) != NoteName))
            throw new ToolException(ExitCode.Usage, "exists", $"--out: {folder} is not an empty folder; nothing is written over.");
    }

    /// <summary>Refuses a folder that was nobody's, where something is in it that the run has not made.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="own">The files in it that are known to be the run's; where one is there, the page beside it is the run's too.</param>
    /// <exception cref="ToolException">There is something else.</exception>
    public static void RefuseOthers(string folder, IEnumerable<string> own)
    {
        var known = own.Where(f => Path.GetDirectoryName(f) == folder && File.Exists(f)).ToHashSet(StringComparer.Ordinal);
        if (known.Count > 0)
            known.Add(Path.Combine(folder, PageName));
        known.Add(NoteOf(folder));
        if (Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(e => !known.Contains(e)) is { } other)
            throw new ToolException(ExitCode.Usage, "exists", $"--out: {other} is there, which the run has not made, and nothing is written over; name another folder with --out.");
    }

    /// <summary>Makes the folder and notes whose it is, so that what cannot be written is known before anything is paid.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="key">The name of the run.</param>
    /// <param name="isSame">Whether another name stands for the same run; null for none does.</param>
    /// <returns>Whether it was nobody's before.</returns>
    /// <exception cref="ToolException">It cannot be written, or another run's files go there.</exception>
    public static bool Claim(string folder, string key, Func<string, bool>? isSame = null)
    {
        string owner;
        bool isNew;
        try
        {
            Directory.CreateDirectory(folder);
            using var file = new FileStream(NoteOf(folder), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); // of two at once one gets it
            using var reader = new StreamReader(file);
            owner = reader.ReadToEnd();
            isNew = owner.Length == 0;
            if (isNew)
                file.Write(System.Text.Encoding.UTF8.GetBytes(owner = key));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Failure, "folder", $"Files cannot be written to {folder} ({e.GetType().Name}); name another folder with --out.");
        }

        if (owner != key && isSame?.Invoke(owner) != true)
            throw new ToolException(ExitCode.Usage, "exists", $"--out: files of {owner} go to {folder}, and nothing is written over; name another folder with --out.");
        return isNew;
    }

    /// <summary>Leaves the folder to others, where nothing was started.</summary>
    public static void Release(string folder, string key)
    {
        try
        {
            if (OwnerOf(folder) == key)
                File.Delete(NoteOf(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // it stays taken, and why nothing was started is said
        }
    }

    // Null where there is no note that can be read.
    private static string? OwnerOf(string folder)
    {
        try
        {
            return File.Exists(NoteOf(folder)) ? File.ReadAllText(NoteOf(folder)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string NoteOf(string folder) => Path.Combine(folder, NoteName);
}
