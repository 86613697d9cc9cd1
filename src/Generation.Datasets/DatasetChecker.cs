using System.Numerics;

namespace Generation.Datasets;

/// <summary>Holds the files and captions of a dataset against what a training takes.</summary>
internal sealed class DatasetChecker(DatasetRequirements requirements, IssueList issues)
{
    private readonly Dictionary<string, string> _contents = new(StringComparer.Ordinal);
    private readonly List<(string Name, ulong Hash)> _seen = [];
    private readonly Dictionary<string, (string Name, int Count)> _captions = new(StringComparer.Ordinal);

    /// <summary>Looks at one item and notes the facts of its files.</summary>
    internal void Check(DatasetItem item, Dictionary<DatasetItem, ItemFacts> facts, CancellationToken cancellationToken)
    {
        if (item.Before is { } before)
            facts[before] = CheckFile(FileInspector.Inspect(before.Path, before.Name, cancellationToken), false);
        facts[item] = CheckFile(FileInspector.Inspect(item.Path, item.Name, cancellationToken), true);
        CheckCaption(item);
        if (item.Before is null && requirements.TakesEditPairs)
            issues.Error(DatasetCodes.NotAPair, item.Name, $"{item.Name} is no pair; the training takes pairs of pictures, before and after a change.");
    }

    /// <summary>What can be said of all items together.</summary>
    internal void CheckAll(IReadOnlyList<DatasetItem> items)
    {
        if (items.Count == 0)
            issues.Error(DatasetCodes.Empty, null, $"There is no picture, pair or clip.");
        else if (items.Count < requirements.MinimumItems)
            issues.Error(DatasetCodes.TooFew, null, $"There are {items.Count} items; the training takes at least {requirements.MinimumItems}.");
        if (items.Count > requirements.MaximumItems)
            issues.Error(DatasetCodes.TooMany, null, $"There are {items.Count} items; the training takes at most {requirements.MaximumItems}.");
        if (!requirements.TakesEditPairs && items.FirstOrDefault(i => i.Before is not null) is { } pair)
            issues.Error(DatasetCodes.PairsNotTaken, pair.Name, $"{pair.Name} is a pair, of {items.Count(i => i.Before is not null)}; the training does not take pairs.");
        foreach ((string name, int count) in _captions.Values.Where(c => c.Count > 1))
            issues.Warning(DatasetCodes.CaptionRepeated, name, $"The caption of {name} stands at {count} items.");
    }

    /// <summary>Looks at what is known of one file, beside those before it.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="isLearned">Whether the training learns to make it; false for the picture before a change, which may look like the one after it.</param>
    /// <returns>The facts with the bucket.</returns>
    internal ItemFacts CheckFile(ItemFacts facts, bool isLearned)
    {
        string name = facts.Name;
        CheckFormat(facts);
        if (facts.Sha256 is { } content && !_contents.TryAdd(content, name))
            issues.Error(DatasetCodes.Duplicate, name, $"{name} has the same content as {_contents[content]}; remove one of them.");
        else if (isLearned && facts.PerceptualHash is { } hash && requirements.NearDuplicateDistance is { } distance)
            Compare(name, hash, distance);
        return CheckPicture(facts);
    }

    private void CheckFormat(ItemFacts facts)
    {
        string name = facts.Name;
        if (facts.Problem is { } problem)
            issues.Add(problem);
        if (MediaKinds.IsVideo(facts.MediaType) && !requirements.TakesVideos)
            issues.Error(DatasetCodes.VideoNotTaken, name, $"{name} is a clip ({facts.MediaType}); the training takes pictures.");
        if (MediaKinds.IsPicture(facts.MediaType) && !requirements.PictureFormats.Contains(facts.MediaType))
            issues.Error(DatasetCodes.FormatNotTaken, name, $"{name} is {facts.MediaType}; the training takes {string.Join(", ", requirements.PictureFormats)}.");
        if (facts.MediaType is { } type && MediaKinds.OfExtension(Path.GetExtension(name)) is var named && named != type && MediaKinds.IsMedia(type))
            issues.Warning(DatasetCodes.Misnamed, name, $"{name} is {type} by its content; its extension says {named ?? "nothing"}.");
    }

    private ItemFacts CheckPicture(ItemFacts facts)
    {
        if (facts.Width is not { } width || facts.Height is not { } height)
            return facts;
        string name = facts.Name;
        if (facts.Orientation != 1)
            issues.Warning(DatasetCodes.Rotated, name, $"{name} is shown turned or mirrored by its metadata (orientation {facts.Orientation}); not every program follows that.");
        if (facts.HasAlpha)
            issues.Warning(DatasetCodes.Alpha, name, $"{name} is transparent in places; what is learned there is left to the training.");
        if (facts.IsCmyk)
            issues.Warning(DatasetCodes.Cmyk, name, $"{name} has the colors of print (CMYK); convert it to RGB.");
        if (facts.IsSixteenBit)
            issues.Warning(DatasetCodes.SixteenBit, name, $"{name} has 16 bits for each channel; trainings use 8.");
        if (facts.IsAnimated)
            issues.Warning(DatasetCodes.Animated, name, $"{name} has more than one frame; only the first one is a picture.");

        int native = requirements.NativeResolution;
        double share = (double)width * height / ((double)native * native);
        if (share < 1)
            issues.Warning(DatasetCodes.BelowResolution, name, $"{name} has {width} x {height} pixels and is enlarged; the training learns at {native} x {native}.");
        else if (share > 4)
            issues.Warning(DatasetCodes.LargerThanNeeded, name, $"{name} has {width} x {height} pixels, {share:0.#} times those of the training's {native} x {native}.");
        (int bucketWidth, int bucketHeight) = requirements.BucketOf(width, height);
        double shape = (double)width / height, bucketShape = (double)bucketWidth / bucketHeight;
        double kept = Math.Min(shape, bucketShape) / Math.Max(shape, bucketShape);
        if (kept < 0.8)
            issues.Warning(DatasetCodes.AspectRatio, name, $"{name} has {width} x {height} pixels; of its shape only {kept * 100:0} % fit into the nearest bucket, {bucketWidth} x {bucketHeight}.");
        return facts with { BucketWidth = bucketWidth, BucketHeight = bucketHeight };
    }

    private void Compare(string name, ulong hash, int distance)
    {
        foreach ((string other, ulong otherHash) in _seen)
        {
            int differing = BitOperations.PopCount(hash ^ otherHash);
            if (differing <= distance)
            {
                issues.Warning(DatasetCodes.NearDuplicate, name, $"{name} looks like {other}: their hashes differ in {differing} of 64 bits, {distance} or fewer count as alike.");
                return;
            }
        }

        _seen.Add((name, hash));
    }

    /// <summary>Looks at the caption of one item.</summary>
    internal void CheckCaption(DatasetItem item)
    {
        string name = item.Name;
        if (item.IsCaptionUnreadable)
            return;
        if (string.IsNullOrEmpty(item.Caption) && item.Before is not null)
            issues.Error(DatasetCodes.InstructionMissing, name, $"{name} has no instruction; write what leads from {item.Before.Name} to it into a caption.");
        else if (item.Caption is null)
            issues.Warning(DatasetCodes.CaptionMissing, name, $"{name} has no caption.");
        else if (item.Caption.Length == 0)
            issues.Warning(DatasetCodes.CaptionEmpty, name, $"The caption of {name} has no text.");
        if (item.Caption is not { Length: > 0 } caption)
            return;

        if (caption.Length > requirements.MaximumCaptionLength)
            issues.Warning(DatasetCodes.CaptionTooLong, name, $"The caption of {name} has {caption.Length} characters; more than {requirements.MaximumCaptionLength} may be refused or cut.");
        if (requirements.TriggerWord?.Trim() is { Length: > 0 } word && !TextFiles.HasWord(caption, word))
            issues.Warning(DatasetCodes.TriggerWordMissing, name, $"The caption of {name} does not have the trigger word {word}.");
        if (item.Before is null) // one instruction for many pairs is what pairs are for
            _captions[caption] = _captions.TryGetValue(caption, out (string Name, int Count) known) ? (known.Name, known.Count + 1) : (name, 1);
    }
}
