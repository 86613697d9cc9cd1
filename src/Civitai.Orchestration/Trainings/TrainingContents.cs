using System.Text;
using System.Text.Json.Nodes;
using Generation.Files;

namespace Civitai.Orchestration;

/// <summary>
/// The digest of all that a training learns from. It goes into the workflow's metadata, because where the data is stored says nothing of what it holds: so a key that stands for a training on other contents is found out.
/// </summary>
/// <param name="Digest">SHA-256 in hexadecimal digits, of the archive or of the pictures and their captions, in whatever order they are given.</param>
/// <param name="Pictures">The digest of each picture; none of an archive.</param>
internal readonly record struct TrainingContents(string Digest, IReadOnlyList<string> Pictures)
{
    private const string Member = "dataSha256";

    /// <summary>Looks at what a request has to learn from before anything is sent, and reads it.</summary>
    /// <exception cref="ValidationFailedException">A picture is missing, cannot be read, is empty, is no picture, or has the same content as an earlier one.</exception>
    public static Task<TrainingContents> OfAsync(TrainingRequest request, bool takesClips, CancellationToken cancellationToken) =>
        request.Archive is { } archive ? OfAsync(archive, cancellationToken) : OfAsync(request.Pictures, takesClips, cancellationToken);

    /// <summary>Reads an archive.</summary>
    public static Task<TrainingContents> OfAsync(ITrainingArchive archive, CancellationToken cancellationToken) =>
        ReadAsync(archive, async content => new TrainingContents(await UploadNotes.DigestOfAsync(content, cancellationToken).ConfigureAwait(false), []));

    /// <summary>Opens an archive and reads it.</summary>
    /// <exception cref="BlobContentException">It cannot be read.</exception>
    public static async Task<T> ReadAsync<T>(ITrainingArchive archive, Func<Stream, Task<T>> read)
    {
        try
        {
            Stream content = archive.OpenRead();
            await using (content.ConfigureAwait(false))
                return await read(content).ConfigureAwait(false);
        }
        catch (Exception e) when (TrainingPicture.IsOfReading(e))
        {
            throw new BlobContentException(FileProblem.NotRead, innerException: e);
        }
    }

    /// <summary>Reads a picture that is to be sent.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(TrainingPicture picture, CancellationToken cancellationToken)
    {
        try
        {
            return await picture.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (TrainingPicture.IsOfReading(e))
        {
            throw new BlobContentException(FileProblem.NotRead, innerException: e);
        }
    }

    /// <summary>A workflow that says what it learns from.</summary>
    public WorkflowTemplate Mark(WorkflowTemplate template)
    {
        JsonObject metadata = template.Metadata is { } given ? (JsonObject)given.DeepClone() : [];
        metadata[Member] = Digest;
        return template with { Metadata = metadata };
    }

    /// <summary>Whether a workflow says that it learns from the same; null where one of the two does not say.</summary>
    public static bool? AreSame(JsonObject sent, Workflow reported) =>
        sent["metadata"]?[Member] is JsonValue was && reported.Metadata?[Member] is JsonValue now && was.TryGetValue(out string? digest) && now.TryGetValue(out string? other) ? digest == other : null;

    private static async Task<TrainingContents> OfAsync(IReadOnlyList<TrainingPicture> pictures, bool takesClips, CancellationToken cancellationToken)
    {
        ThrowIfInvalid(await TrainingPicture.LookAsync(pictures, takesClips, Sources.SeenInUse, cancellationToken).ConfigureAwait(false));
        var digests = new List<string>(pictures.Count);
        foreach (TrainingPicture picture in pictures)
            digests.Add(UploadNotes.DigestOf((await ReadAsync(picture, cancellationToken).ConfigureAwait(false)).Span));
        ThrowIfInvalid(FindRepeats(pictures, digests));
        IEnumerable<string> items = pictures.Zip(digests, (p, d) => $"{d} {UploadNotes.DigestOf(Encoding.UTF8.GetBytes(p.Caption ?? ""))}").Order(StringComparer.Ordinal);
        return new TrainingContents(UploadNotes.DigestOf(Encoding.ASCII.GetBytes(string.Join('\n', items))), digests);
    }

    private static ValidationResult FindRepeats(IReadOnlyList<TrainingPicture> pictures, List<string> digests)
    {
        var sink = new ValidationSink();
        for (int i = 0; i < digests.Count; i++)
        {
            int first = digests.IndexOf(digests[i]);
            if (first == i)
                continue;
            string place = FormattableString.Invariant($"pictures[{i}]");
            sink.Error(place, ValidationCodes.Conflict, FormattableString.Invariant($"{place} ({Spelling.Shorten(pictures[i].Name)}) has the same content as pictures[{first}]; the service refuses a data set that repeats a file."), Sources.SeenInUse);
        }

        return sink.ToResult();
    }

    private static void ThrowIfInvalid(ValidationResult result)
    {
        if (!result.IsValid)
            throw new ValidationFailedException(result);
    }
}
