using Generation.Files;
using Generation.Tables;

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

    /// <summary>What is wrong with pictures as far as their beginnings show, so that it is said before anything is sent: one is missing, cannot be read, is empty, or is no picture.</summary>
    /// <param name="pictures">The pictures, none of them null.</param>
    /// <param name="takesClips">Whether there may be clips as well.</param>
    /// <param name="source">Where it is documented what is taken.</param>
    /// <param name="cancellationToken">Ends looking.</param>
    internal static async Task<ValidationResult> LookAsync(IReadOnlyList<TrainingPicture> pictures, bool takesClips, string source, CancellationToken cancellationToken)
    {
        var issues = new List<ValidationIssue>();
        for (int i = 0; i < pictures.Count; i++)
        {
            string path = FormattableString.Invariant($"pictures[{i}]");
            if (pictures[i].Before is { } before)
                await LookAsync(before, path + ".before").ConfigureAwait(false);
            await LookAsync(pictures[i], path).ConfigureAwait(false);
        }

        return new ValidationResult(issues);

        async ValueTask LookAsync(TrainingPicture picture, string path)
        {
            if (picture.Reader is not null)
                return; // it was checked, and is held to that when it is read
            if (await picture.FindProblemAsync(takesClips, cancellationToken).ConfigureAwait(false) is (var code, var problem))
                issues.Add(new ValidationIssue { Path = path, Code = code, Severity = ValidationSeverity.Error, Message = $"{path} ({Spelling.Shorten(picture.Name)}) {problem}", Source = source });
        }
    }

    private async ValueTask<(string Code, string Problem)?> FindProblemAsync(bool takesClips, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> head;
        try
        {
            head = _path is null ? _content[..Math.Min(_content.Length, MediaTypes.HeadLength)] : await ReadHeadAsync(_path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (ValidationCodes.Required, "is not there.");
        }
        catch (Exception e) when (IsOfReading(e))
        {
            return (ValidationCodes.Required, "cannot be read; look at its permissions.");
        }

        if (head.IsEmpty)
            return (ValidationCodes.Required, "is empty.");
        string extension = System.IO.Path.GetExtension(Name);
        string type = MediaTypes.OfContent(head.Span) ?? (MediaTypes.IsMessage(null, head.Span, extension, isBinary: true) ? "text/plain" : MediaTypes.OfExtension(extension) ?? MediaTypes.Unknown);
        bool isTaken = type.StartsWith("image/", StringComparison.Ordinal) || (takesClips && type.StartsWith("video/", StringComparison.Ordinal));
        return isTaken ? null : (ValidationCodes.WrongType, $"is {type}; it must be an image{(takesClips ? " or a video" : "")}.");
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadHeadAsync(string path, CancellationToken cancellationToken)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            byte[] head = new byte[MediaTypes.HeadLength];
            return head.AsMemory(0, await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Whether a file could not be read.</summary>
    internal static bool IsOfReading(Exception exception) => exception is IOException or UnauthorizedAccessException;

    internal async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken) =>
        Reader is not null ? await Reader(cancellationToken).ConfigureAwait(false)
        : _path is null ? _content : await File.ReadAllBytesAsync(_path, cancellationToken).ConfigureAwait(false);
}
