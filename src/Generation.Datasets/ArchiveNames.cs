using System.Globalization;
using Generation.Files;

namespace Generation.Datasets;

/// <summary>Under which names the files of an item stand in an archive and in a repaired folder.</summary>
internal sealed record ArchiveNames
{
    private static readonly string[] PairFolders = ["main/", "control_1/"];

    public required string Picture { get; init; }

    public required string Caption { get; init; }

    /// <summary>Of the picture before the change; null for others than pairs.</summary>
    public string? Before { get; init; }

    /// <summary>
    /// Names that every system takes, that lead nowhere, and that are different whatever their case and extension, so that each caption has its own. Pairs stand in <c>main</c> and <c>control_1</c>.
    /// </summary>
    /// <param name="items">The items.</param>
    /// <param name="betterExtension">The extension of a file in place of its own; null for its own.</param>
    internal static ArchiveNames[] Of(IReadOnlyList<DatasetItem> items, Func<DatasetItem, string?> betterExtension)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new ArchiveNames[items.Count];
        for (int i = 0; i < items.Count; i++)
        {
            DatasetItem item = items[i];
            string stem = Unique(Stem(item), item.Before is null ? [""] : PairFolders, used);
            names[i] = item.Before is { } before
                ? new ArchiveNames { Picture = $"main/{stem}{Extension(item)}", Caption = $"main/{stem}.txt", Before = $"control_1/{stem}{Extension(before)}" }
                : new ArchiveNames { Picture = stem + Extension(item), Caption = stem + ".txt" };
        }

        return names;

        string Extension(DatasetItem item) => betterExtension(item) ?? Path.GetExtension(FileNames.Safe("x" + Path.GetExtension(item.Name)));
    }

    private static string Stem(DatasetItem item)
    {
        string name = item.PairName ?? item.Name[..^Path.GetExtension(item.Name).Length];
        if (item is { Before: not null, PairName: null })
            name = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..]; // below main already
        const string Extension = ".png"; // so that what looks like an extension in the name is none
        return string.Join('/', name.Split('/').Select(part => FileNames.Safe((part.Trim(' ', '.').Length == 0 ? "file" : part) + Extension)[..^Extension.Length]));
    }

    // A stem that is free in each of the folders in which files stand under it.
    private static string Unique(string stem, string[] folders, HashSet<string> used)
    {
        string unique = stem;
        for (int n = 2; folders.Any(f => used.Contains(f + unique)); n++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
        used.UnionWith(folders.Select(f => f + unique));
        return unique;
    }
}
