namespace Generation.Datasets;

/// <summary>What is repaired. Nothing is unless it is named here.</summary>
/// <remarks>
/// Two of them are equal when every member is. PNG and WebP that are written again lose their color profile, and their colors are not converted; a JPEG keeps its profile.
/// </remarks>
public sealed record DatasetRepairs
{
    /// <summary>
    /// Whether pictures that are neither PNG, JPEG nor WebP, that have the colors of print, 16 bits for each channel or more than one frame become PNG of 8 bits with their first frame, and files get the extension of their content.
    /// An animated WebP, and what is not decoded here at all (HEIC, JPEG XL, PSD and the like), stays as it is and is reported.
    /// </summary>
    public bool Convert { get; init; }

    /// <summary>Whether pictures that are turned or mirrored by their metadata are turned in their pixels. JPEG is written again at quality 95.</summary>
    public bool Rotate { get; init; }

    /// <summary>The longer side that pictures have at most, in pixels; larger ones are made smaller. Null to leave them.</summary>
    /// <value>64 or more.</value>
    public int? DownscaleTo { get; init; }

    /// <summary>Whether of items with the same content only the first one stays; of pairs where one of both pictures is the same as an earlier one.</summary>
    public bool DropDuplicates { get; init; }

    /// <summary>The word that is put before captions that do not have it, and that is the caption of pictures without one; null for none. Spaces around it do not count. Instructions of pairs stay as they are.</summary>
    public string? AddTriggerWord { get; init; }

    /// <summary>The repairs that are asked for.</summary>
    public override string ToString()
    {
        string[] named =
        [
            .. Convert ? ["convert"] : (string[])[], .. Rotate ? ["rotate"] : (string[])[], .. DownscaleTo is { } side ? [FormattableString.Invariant($"downscale to {side} px")] : (string[])[],
            .. DropDuplicates ? ["drop duplicates"] : (string[])[], .. AddTriggerWord is null ? (string[])[] : ["add the trigger word"],
        ];
        return named.Length == 0 ? "nothing" : string.Join(", ", named);
    }

    internal void Check()
    {
        if (AddTriggerWord is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(AddTriggerWord, nameof(AddTriggerWord));
        if (DownscaleTo is { } side)
            ArgumentOutOfRangeException.ThrowIfLessThan(side, 64, nameof(DownscaleTo));
    }
}
