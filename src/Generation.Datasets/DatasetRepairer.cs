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
    internal IReadOnlyList<DatasetIssue> Repair(IReadOnlyList<DatasetItem> items, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        System.IO.Directory.CreateDirectory(folder);
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

        ArchiveNames[] names = ArchiveNames.Of(kept, ExtensionOf);
        for (int i = 0; i < kept.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DatasetItem item = kept[i];
            WriteFile(item, facts[item], names[i].Picture);
            if (item.Before is { } before && names[i].Before is { } name)
                WriteFile(before, facts[before], name);
            if (CaptionOf(item) is { Length: > 0 } caption)
                File.WriteAllBytes(Target(names[i].Caption), TextFiles.Encode(caption));
            progress?.Report(i + 1);
        }

        return _issues.Sorted();

        string ExtensionOf(DatasetItem item) => NewExtension(facts[item]) ?? Path.GetExtension(Generation.Files.FileNames.Safe("x" + Path.GetExtension(item.Name)));
    }

    private static IEnumerable<DatasetItem> Files(DatasetItem item) => item.Before is null ? [item] : [item.Before, item];

    private string? CaptionOf(DatasetItem item)
    {
        if (repairs.AddTriggerWord is not { Length: > 0 } word || item.Before is not null || item.Caption?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
            return item.Caption;
        return item.Caption is { Length: > 0 } caption ? $"{word}, {caption}" : word;
    }

    private string Target(string name)
    {
        string path = Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a path inside a folder has one
        return path;
    }

    private bool NeedsConversion(ItemFacts facts) =>
        repairs.Convert && facts.Problem is null && MediaKinds.CanBeDecoded(facts.MediaType) && (facts.MediaType is not (MediaKinds.Png or MediaKinds.Jpeg or MediaKinds.Webp) || facts.IsCmyk || facts.IsSixteenBit || facts.IsAnimated);

    private string? NewExtension(ItemFacts facts)
    {
        if (!repairs.Convert || facts.MediaType is not { } type)
            return null;
        if (NeedsConversion(facts))
            return ".png";
        return MediaKinds.OfExtension(Path.GetExtension(facts.Name)) == type ? null : MediaKinds.Extension(type);
    }

    private void WriteFile(DatasetItem item, ItemFacts facts, string name)
    {
        string target = Target(name);
        string? reason = null;
        if (Wanted(facts) is not { } wanted || !TryChange(item, facts, target, out reason))
        {
            File.Copy(item.Path, target);
            if (reason is not null)
                _issues.Warning(DatasetCodes.NotRepaired, name, $"{name} stays as it was: {reason}.");
        }
    }

    // What is to be done with the pixels; null for nothing.
    private string? Wanted(ItemFacts facts)
    {
        if (facts.Width is not { } width || facts.Height is not { } height)
            return null;
        bool isTooLarge = repairs.DownscaleTo is { } side && Math.Max(width, height) > side;
        bool isTurned = repairs.Rotate && facts.Orientation != 1;
        return NeedsConversion(facts) || isTooLarge || isTurned ? "" : null;
    }

    private bool TryChange(DatasetItem item, ItemFacts facts, string target, out string? reason)
    {
        using var stream = new FileStream(item.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        string type = facts.MediaType ?? "";
        bool isConverted = NeedsConversion(facts);
        IImageEncoder? encoder = isConverted ? new PngEncoder { BitDepth = PngBitDepth.Bit8, ColorType = facts.HasAlpha ? PngColorType.RgbWithAlpha : PngColorType.Rgb } : type switch
        {
            MediaKinds.Png => new PngEncoder(),
            MediaKinds.Jpeg => new JpegEncoder { Quality = 95 },
            MediaKinds.Webp => new WebpEncoder { Quality = 95 },
            _ => null,
        };
        if (encoder is null || (facts.IsAnimated && !isConverted))
            return Refuse($"it is not written again as {type}{(facts.IsAnimated ? " with one frame" : "")} unless it is converted", out reason);
        if (facts.Problem is not null || PictureDecoder.Identify(stream) is not { } header)
            return Refuse("it cannot be decoded", out reason);
        long memory = PictureDecoder.Memory(stream, type, header, facts.HasAlpha ? 4 : 3);
        if (memory > PictureDecoder.ColorLimit)
            return Refuse(FormattableString.Invariant($"changing it takes {memory >> 20} MiB, at most {PictureDecoder.ColorLimit >> 20} MiB are used"), out reason);
        return facts.HasAlpha ? Change<Rgba32>(stream, memory, encoder, isConverted, target, out reason) : Change<Rgb24>(stream, memory, encoder, isConverted, target, out reason);
    }

    private bool Change<TPixel>(Stream stream, long memory, IImageEncoder encoder, bool isConverted, string target, out string? reason)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        using Image<TPixel>? image = PictureDecoder.Decode<TPixel>(stream, memory, out reason);
        if (image is null)
            return Refuse($"it cannot be decoded ({reason})", out reason);
        if (repairs.Rotate || isConverted)
            image.Mutate(i => i.AutoOrient()); // a converted file shows what the original shows
        if (repairs.DownscaleTo is { } side && Math.Max(image.Width, image.Height) > side)
            image.Mutate(i => i.Resize(new ResizeOptions { Mode = ResizeMode.Max, Size = new Size(side, side), Sampler = KnownResamplers.Lanczos3 }));
        image.Save(target, encoder);
        return true;
    }

    private static bool Refuse(string why, out string? reason)
    {
        reason = why;
        return false;
    }
}
