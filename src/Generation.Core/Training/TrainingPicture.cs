namespace Generation;

/// <summary>A picture to learn from, or a pair of them: before a change and after it.</summary>
public sealed class TrainingPicture
{
    private readonly string? _path;
    private readonly ReadOnlyMemory<byte> _content;

    private TrainingPicture(string name, string? path, ReadOnlyMemory<byte> content) => (Name, _path, _content) = (name, path, content);

    /// <summary>The file's name, with its extension.</summary>
    public string Name { get; }

    /// <summary>What the picture shows, where the vendor takes captions; null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>The picture before the change, for choices that learn from pairs; null for others. The picture itself is the one after it.</summary>
    public TrainingPicture? Before { get; private init; }

    /// <summary>What to do to come from the picture before to this one; null for choices that learn from pictures.</summary>
    public string? Instruction { get; private init; }

    /// <summary>Reads it in a way of its own; null for the usual one.</summary>
    internal Func<CancellationToken, ValueTask<ReadOnlyMemory<byte>>>? Reader { get; init; }

    /// <summary>A picture in a file, which is read when it is sent.</summary>
    /// <param name="path">The file.</param>
    /// <param name="caption">What it shows; null for none.</param>
    public static TrainingPicture FromFile(string path, string? caption = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new TrainingPicture(System.IO.Path.GetFileName(path), path, default) { Caption = caption };
    }

    /// <summary>A picture in memory.</summary>
    /// <param name="name">A name for it, with an extension.</param>
    /// <param name="content">Its bytes; not copied.</param>
    /// <param name="caption">What it shows; null for none.</param>
    public static TrainingPicture FromBytes(string name, ReadOnlyMemory<byte> content, string? caption = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new TrainingPicture(name, null, content) { Caption = caption };
    }

    /// <summary>A picture of which the rest is read, for a stream that stays the caller's.</summary>
    /// <param name="name">A name for it, with an extension.</param>
    /// <param name="content">The stream, read from where it stands.</param>
    /// <param name="caption">What it shows; null for none.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async Task<TrainingPicture> FromStreamAsync(string name, Stream content, string? caption = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return FromBytes(name, buffer.ToArray(), caption);
    }

    internal static TrainingPicture FromFile(string path, string? caption, Func<CancellationToken, ValueTask<ReadOnlyMemory<byte>>> reader) =>
        new(System.IO.Path.GetFileName(path), path, default) { Caption = caption, Reader = reader };

    /// <summary>This picture as the second one of a pair, for choices that learn from pairs.</summary>
    /// <param name="before">The picture before the change.</param>
    /// <param name="instruction">What to do, as one would ask for it, for example <c>add rain and dark clouds</c>.</param>
    public TrainingPicture After(TrainingPicture before, string instruction)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentException.ThrowIfNullOrWhiteSpace(instruction);
        return new TrainingPicture(Name, _path, _content) { Caption = Caption, Before = before, Instruction = instruction, Reader = Reader };
    }

    /// <summary>The file's name.</summary>
    public override string ToString() => Name;

    /// <summary>How many bytes it has; 0 for a file that is missing, which reading says.</summary>
    internal long Length => _path is null ? _content.Length : new FileInfo(_path) is { Exists: true } file ? file.Length : 0;

    internal async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken) =>
        Reader is not null ? await Reader(cancellationToken).ConfigureAwait(false)
        : _path is null ? _content : await File.ReadAllBytesAsync(_path, cancellationToken).ConfigureAwait(false);
}
