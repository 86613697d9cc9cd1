namespace Generation.Datasets;

/// <summary>The codes that <see cref="DatasetIssue.Code"/> takes.</summary>
public static class DatasetCodes
{
    /// <summary>Error: there is no picture, pair or clip.</summary>
    public const string Empty = "empty";

    /// <summary>Error: there are fewer items than the training takes.</summary>
    public const string TooFew = "tooFew";

    /// <summary>Error: there are more items than the training takes.</summary>
    public const string TooMany = "tooMany";

    /// <summary>Error: a file or a folder cannot be read, or it has vanished.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Error: a file is empty, cut off or damaged, or it is not what its extension says and not anything else that is known.</summary>
    public const string Broken = "broken";

    /// <summary>Error above 67 megapixels, else a warning: a picture has more pixels than are decoded within a bounded memory.</summary>
    public const string TooManyPixels = "tooManyPixels";

    /// <summary>Error: the training does not take pictures of this format, or they are not looked into here.</summary>
    public const string FormatNotTaken = "formatNotTaken";

    /// <summary>Error: the training does not take clips, or clips of this format are not looked into here.</summary>
    public const string VideoNotTaken = "videoNotTaken";

    /// <summary>Error: the training does not take pairs.</summary>
    public const string PairsNotTaken = "pairsNotTaken";

    /// <summary>Error: the training takes pairs, and this is none.</summary>
    public const string NotAPair = "notAPair";

    /// <summary>Error: the other picture of a pair is missing, or a folder has more than one before the change.</summary>
    public const string PairMissing = "pairMissing";

    /// <summary>Error: a pair has no instruction.</summary>
    public const string InstructionMissing = "instructionMissing";

    /// <summary>Error: a file has the same content as another one.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Warning: a picture looks like another one.</summary>
    public const string NearDuplicate = "nearDuplicate";

    /// <summary>Warning: the extension is that of another format than the content; the archive of a folder has the content's. In an archive also one that trainings do not look for.</summary>
    public const string Misnamed = "misnamed";

    /// <summary>Warning: the picture is turned or mirrored by its metadata, which not every program follows.</summary>
    public const string Rotated = "rotated";

    /// <summary>Warning: the picture has fewer pixels than the training's resolution and is enlarged.</summary>
    public const string BelowResolution = "belowResolution";

    /// <summary>Warning: the picture has more than four times the pixels of the training's resolution.</summary>
    public const string LargerThanNeeded = "largerThanNeeded";

    /// <summary>Warning: the picture is longer than any bucket, and much of it is cut away.</summary>
    public const string AspectRatio = "aspectRatio";

    /// <summary>Warning: some of the picture is transparent.</summary>
    public const string Alpha = "alpha";

    /// <summary>Warning: the colors are those of print.</summary>
    public const string Cmyk = "cmyk";

    /// <summary>Warning: the channels have 16 bits.</summary>
    public const string SixteenBit = "sixteenBit";

    /// <summary>Warning: the picture has more than one frame.</summary>
    public const string Animated = "animated";

    /// <summary>Warning: an item has no caption.</summary>
    public const string CaptionMissing = "captionMissing";

    /// <summary>Warning: a caption has no text.</summary>
    public const string CaptionEmpty = "captionEmpty";

    /// <summary>Warning: a caption is longer than <see cref="DatasetRequirements.MaximumCaptionLength"/>. Error: a file of captions, or all of them together, are longer than is read.</summary>
    public const string CaptionTooLong = "captionTooLong";

    /// <summary>Error: a caption is no text in UTF-8, or, in a folder, in UTF-16 with a byte order mark.</summary>
    public const string CaptionEncoding = "captionEncoding";

    /// <summary>Warning: two captions of one picture differ.</summary>
    public const string CaptionConflict = "captionConflict";

    /// <summary>Warning: two pictures share the file of their caption.</summary>
    public const string CaptionShared = "captionShared";

    /// <summary>Warning: several items have the same caption.</summary>
    public const string CaptionRepeated = "captionRepeated";

    /// <summary>Warning: a caption has no picture.</summary>
    public const string CaptionOrphan = "captionOrphan";

    /// <summary>Error: a line of <c>metadata.jsonl</c> cannot be read, or names a file outside the folder.</summary>
    public const string Metadata = "metadata";

    /// <summary>Warning: a caption does not have the trigger word.</summary>
    public const string TriggerWordMissing = "triggerWordMissing";

    /// <summary>Warning: something is wrong with captions, which the training does not take.</summary>
    public const string CaptionsNotTaken = "captionsNotTaken";

    /// <summary>Warning: hidden files, what systems leave behind and what programs made of other files. A folder's are left out, an archive's go up with it.</summary>
    public const string Hidden = "hidden";

    /// <summary>Warning: a link is not followed.</summary>
    public const string Link = "link";

    /// <summary>Warning: a file is none that belongs to a dataset. A folder's is left out, an archive's goes up with it.</summary>
    public const string UnknownFile = "unknownFile";

    /// <summary>Warning: a name is changed in the archive of a folder, because it is not safe or not the only one of its kind. Of an archive: a name that not every system takes.</summary>
    public const string NameChanged = "nameChanged";

    /// <summary>Warning: a repair that was asked for was not made.</summary>
    public const string NotRepaired = "notRepaired";

    /// <summary>Error: the archive is longer than the training takes.</summary>
    public const string ArchiveTooLarge = "archiveTooLarge";

    /// <summary>Error: a file is no zip archive that can be read.</summary>
    public const string NotAnArchive = "notAnArchive";

    /// <summary>Error: the archive has not as many items as is declared.</summary>
    public const string CountMismatch = "countMismatch";

    /// <summary>Error: a name in an archive leads out of the folder that it is unpacked to.</summary>
    public const string UnsafeName = "unsafeName";

    /// <summary>Error: two entries of an archive have the same name, without regard to case and to forms of Unicode.</summary>
    public const string DuplicateName = "duplicateName";

    /// <summary>An archive inside: an error in an archive, a warning in a folder, where it is left out.</summary>
    public const string NestedArchive = "nestedArchive";

    /// <summary>Error: an archive holds more than is unpacked: too many entries, or entries that are many times longer than their compressed bytes.</summary>
    public const string ArchiveBomb = "archiveBomb";

    /// <summary>Error: an entry is encrypted.</summary>
    public const string Encrypted = "encrypted";
}
