namespace Generation.Datasets;

/// <summary>A picture, a pair of pictures or a clip of a dataset, with its caption.</summary>
/// <remarks>Two items are equal when every member is.</remarks>
public sealed record DatasetItem
{
    /// <summary>The file's name relative to the folder, with forward slashes and in the composed form of Unicode (NFC), for example <c>night/lighthouse.png</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where the file is.</summary>
    public required string Path { get; init; }

    /// <summary>What kind of file it is, by its content where that can be told, otherwise by its extension.</summary>
    public DatasetMediaKind Kind { get; init; }

    /// <summary>What the item shows, trimmed and with <c>\n</c> between its lines; of a pair the instruction that leads from the picture before to this one. Null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>The picture before the change, for a pair; null for others. The item itself is the picture after it.</summary>
    public DatasetItem? Before { get; init; }

    /// <summary>The name that both pictures of a pair share, for names such as <c>x_before</c> and <c>x_after</c>; null for others.</summary>
    internal string? PairName { get; init; }

    /// <summary>Whether there is a caption that cannot be read, which is a problem of its own.</summary>
    internal bool IsCaptionUnreadable { get; init; }

    /// <summary>The name, with that of the picture before it.</summary>
    public override string ToString() => Before is null ? Name : $"{Before.Name} > {Name}";
}
