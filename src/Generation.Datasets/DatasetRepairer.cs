using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace Generation.Datasets;

/// <summary>Writes a dataset into a folder, with repairs.</summary>
internal sealed class DatasetRepairer(DatasetRepairs repairs, string folder)
{
    private readonly IssueList _issues = new();

    /// <summary>Writes the items and returns what could not be repaired.</summary>
    internal async Task<IReadOnlyList<DatasetIssue>> RepairAsync(IReadOnlyList<DatasetItem> items, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        try
        {
            System.IO.Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DatasetException(IssueList.Line($"The folder {folder} cannot be made: {e.Message}"), null, e);
        }

        var facts = new Dictionary<DatasetItem, ItemFacts>(ReferenceEqualityComparer.Instance);
        var contents = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<DatasetItem>();
        foreach (DatasetItem item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ItemFacts[] own = [.. Files(item).Select(f => facts[f] = FileInspector.Inspect(f.Path, f.Name, cancellationToken))];
            if (own.FirstOrDefault(f => f.Sha256 is null && f.Problem?.Code == DatasetCodes.Unreadable)?.Problem is { } problem)
                throw new DatasetException(problem.Message, problem.File);
            bool isKnown = own.Any(f => f.Sha256 is { } content && contents.Contains(content));
            if (repairs.DropDuplicates && isKnown)
                continue;
            contents.UnionWith(own.Select(f => f.Sha256).OfType<string>());
            kept.Add(item);
        }

        ArchiveNames[] names = ArchiveNames.Of(kept, i => repairs.Convert ? MediaKinds.BetterExtension(i.Name, facts[i].MediaType) : null);
        for (int i = 0; i < kept.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await WriteItemAsync(kept[i], facts, names[i], cancellationToken).ConfigureAwait(false);
            progress?.Report(i + 1);
        }

        return _issues.Sorted();
    }

    private async Task WriteItemAsync(DatasetItem item, Dictionary<DatasetItem, ItemFacts> facts, ArchiveNames names, CancellationToken cancellationToken)
    {
        try
        {
            await WriteFileAsync(item, facts[item], names.Picture, cancellationToken).ConfigureAwait(false);
            if (item.Before is { } before && names.Before is { } name)
                await WriteFileAsync(before, facts[before], name, cancellationToken).ConfigureAwait(false);
            if (CaptionOf(item) is { } caption)
                await WholeFile.WriteAsync(Target(names.Caption), stream => stream.WriteAsync(TextFiles.Encode(caption), cancellationToken).AsTask()).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DatasetException(IssueList.Line($"{item.Name} cannot be brought into the other folder: {e.Message}"), item.Name, e);
        }
    }

    private static IEnumerable<DatasetItem> Files(DatasetItem item) => item.Before is null ? [item] : [item.Before, item];

    private string? CaptionOf(DatasetItem item)
    {
        if (repairs.AddTriggerWord?.Trim() is not { } word || item.Before is not null || item.IsCaptionUnreadable)
            return item.Caption;
        if (item.Caption is not { Length: > 0 } caption)
            return word;
        return TextFiles.HasWord(caption, word) ? caption : $"{word}, {caption}";
    }

    private string Target(string name)
    {
        string path = Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a path inside a folder has one
        return path;
    }

    private bool NeedsConversion(ItemFacts facts) =>
        repairs.Convert && facts.Problem is null or { Code: DatasetCodes.TooManyPixels } && MediaKinds.CanBeDecoded(facts.MediaType) && (facts.MediaType is not (MediaKinds.Png or MediaKinds.Jpeg or MediaKinds.Webp) || facts.IsCmyk || facts.IsSixteenBit || facts.IsAnimated);

    private async Task WriteFileAsync(DatasetItem item, ItemFacts facts, string name, CancellationToken cancellationToken)
    {
        if (facts.Sha256 is null)
        {
            await WholeFile.WriteAsync(Target(name), _ => Task.CompletedTask).ConfigureAwait(false); // not opened: what is no file, a pipe for example, has no length
            return;
        }

        var source = new FileStream(item.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        await using (source.ConfigureAwait(false))
        {
            string? reason = repairs.Convert && MediaKinds.IsPicture(facts.MediaType) && !MediaKinds.CanBeDecoded(facts.MediaType) ? $"{facts.MediaType} is not decoded here" : null;
            if (IsToBeChanged(facts) && (reason = await TryChangeAsync(source, facts, name, cancellationToken).ConfigureAwait(false)) is null)
                return;
            source.Position = 0;
            await WholeFile.WriteAsync(Target(name), stream => source.CopyToAsync(stream, cancellationToken)).ConfigureAwait(false);
            if (reason is not null)
                _issues.Warning(DatasetCodes.NotRepaired, name, $"{item.Name} stays as it was{(name == item.Name ? "" : $", now called {name}")}: {reason}.");
        }
    }

    // Whether something is to be done with the pixels.
    private bool IsToBeChanged(ItemFacts facts)
    {
        if (facts.Width is not { } width || facts.Height is not { } height)
            return false;
        bool isTooLarge = repairs.DownscaleTo is { } side && Math.Max(width, height) > side;
        bool isTurned = repairs.Rotate && facts.Orientation != 1;
        return NeedsConversion(facts) || isTooLarge || isTurned;
    }

    // Null where it was changed and written, else why not. What becomes a PNG is called so then, and not before it is one.
    private async Task<string?> TryChangeAsync(Stream source, ItemFacts facts, string name, CancellationToken cancellationToken)
    {
        string type = facts.MediaType ?? "";
        bool isConverted = NeedsConversion(facts);
        IImageEncoder? encoder = isConverted ? new PngEncoder { BitDepth = PngBitDepth.Bit8, ColorType = facts.HasAlpha || facts.Problem is not null ? PngColorType.RgbWithAlpha : PngColorType.Rgb } : type switch
        {
            MediaKinds.Png => new PngEncoder(),
            MediaKinds.Jpeg => new JpegEncoder { Quality = 95 },
            MediaKinds.Webp => new WebpEncoder { Quality = 95 },
            _ => null,
        };
        if (encoder is null || (facts.IsAnimated && !isConverted))
            return $"it is not written again as {type}{(facts.IsAnimated ? " with one frame" : "")} unless it is converted";
        if (facts.Problem is { Code: not DatasetCodes.TooManyPixels } || PictureDecoder.Identify(source) is not { } header)
            return "it cannot be decoded";
        bool hasAlpha = facts.HasAlpha || (facts.Problem is not null && type != MediaKinds.Jpeg); // unknown of what was not decoded
        long memory = PictureDecoder.Memory(source, type, header, hasAlpha ? 4 : 3);
        if (memory > PictureDecoder.ColorLimit)
            return FormattableString.Invariant($"changing it takes {memory >> 20} MiB, at most {PictureDecoder.ColorLimit >> 20} MiB are used");
        using Image? image = hasAlpha ? PictureDecoder.Decode<Rgba32>(source, memory, out string? reason) : PictureDecoder.Decode<Rgb24>(source, memory, out reason);
        if (image is null)
            return $"it cannot be decoded ({reason})";
        try
        {
            Change(image, isConverted);
            await WholeFile.WriteAsync(Target(isConverted ? Path.ChangeExtension(name, ".png") : name), stream => SaveAsync(image, encoder, stream, cancellationToken)).ConfigureAwait(false);
            return null;
        }
        catch (Exception e) when (e is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            return $"it cannot be written again ({e.GetType().Name})"; // a codec has many kinds of exceptions of its own
        }
    }

    private void Change(Image image, bool isConverted)
    {
        if (repairs.Rotate || isConverted)
            image.Mutate(i => i.AutoOrient()); // a converted file is turned as the original is shown
        if (repairs.DownscaleTo is { } side && Math.Max(image.Width, image.Height) > side)
            image.Mutate(i => i.Resize(new ResizeOptions { Mode = ResizeMode.Max, Size = new Size(side, side), Sampler = KnownResamplers.Lanczos3 }));
    }

    private static async Task SaveAsync(Image image, IImageEncoder encoder, Stream stream, CancellationToken cancellationToken)
    {
        var buffered = new BufferedStream(stream, 64 * 1024);
        await image.SaveAsync(buffered, encoder, cancellationToken).ConfigureAwait(false);
        await buffered.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
