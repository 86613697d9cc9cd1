namespace Generation.Datasets;

/// <summary>What a model's training takes. What is left out has the default that most trainings of image models share.</summary>
/// <remarks>Two requirements are equal when every member is, the formats only when they are the same list.</remarks>
public sealed record DatasetRequirements
{
    /// <summary>The requirements with every default.</summary>
    public static DatasetRequirements Default { get; } = new();

    /// <summary>What a vendor says of a training, in terms of a dataset; what it does not say has its default.</summary>
    /// <param name="choice">The training, one of <see cref="ITrainingService.TrainingChoices"/>.</param>
    /// <param name="triggerWord">The word that every caption should have; null for none. Of no use where the training takes no captions.</param>
    /// <remarks>Settings of a request may change what its training takes; <see cref="For(ITrainingService, TrainingRequest)"/> looks at them too.</remarks>
    public static DatasetRequirements For(TrainingChoice choice, string? triggerWord = null)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return For(choice.Capabilities, triggerWord);
    }

    /// <summary>What a vendor says of a request's training, in terms of a dataset: of its choice and its settings, where an edit training takes pairs. The trigger word is the request's.</summary>
    /// <param name="service">The vendor's client.</param>
    /// <param name="request">The request; its pictures and its archive do not matter.</param>
    /// <exception cref="ArgumentException">The request names no choice of the service.</exception>
    public static DatasetRequirements For(ITrainingService service, TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(request);
        return For(service.GetCapabilities(request), request.TriggerWord);
    }

    private static DatasetRequirements For(TrainingCapabilities can, string? triggerWord) =>
        new()
        {
            NativeResolution = can.NativeResolution ?? Default.NativeResolution,
            MinimumItems = can.MinimumPictures,
            MaximumItems = can.MaximumPictures,
            TakesEditPairs = can.SupportsEditPairs,
            TakesVideos = can.SupportsClips,
            TakesCaptions = can.SupportsCaptions,
            TriggerWord = can.SupportsCaptions ? triggerWord : null,
        };

    /// <summary>The resolution that the model learns at.</summary>
    /// <value>Pixels of the side of a square, 64 or more; 1024 by default. Pictures are brought to buckets of this area.</value>
    public int NativeResolution { get; init; } = 1024;

    /// <summary>What the sides of a bucket are multiples of.</summary>
    /// <value>Pixels, 1 or more; 64 by default.</value>
    public int BucketStep { get; init; } = 64;

    /// <summary>The fewest items (pictures, pairs or clips).</summary>
    /// <value>1 by default.</value>
    public int MinimumItems { get; init; } = 1;

    /// <summary>The most items (pictures, pairs or clips); null, the default, for no bound.</summary>
    public int? MaximumItems { get; init; }

    /// <summary>Whether captions are taken. True by default. When false, what is wrong with captions does not matter and is one warning; the instructions of pairs are held to the rules all the same.</summary>
    public bool TakesCaptions { get; init; } = true;

    /// <summary>The longest caption, in UTF-16 units as <see cref="string.Length"/> counts them.</summary>
    /// <value>1,024 by default: what Civitai takes of pictures that go up one by one, which its validation says again, before anything is sent. No source names a bound for archives, so a longer caption is a warning.</value>
    public int MaximumCaptionLength { get; init; } = 1024;

    /// <summary>The word that every caption should have; null, the default, for none. Compared without regard to case.</summary>
    public string? TriggerWord { get; init; }

    /// <summary>Whether the training learns from pairs of pictures. When true every item must be a pair with an instruction, when false, the default, none may be.</summary>
    public bool TakesEditPairs { get; init; }

    /// <summary>Whether clips are taken. False by default.</summary>
    public bool TakesVideos { get; init; }

    /// <summary>The media types of the pictures that are taken.</summary>
    /// <value>PNG, JPEG and WebP by default.</value>
    public IReadOnlyList<string> PictureFormats { get; init; } = [MediaKinds.Png, MediaKinds.Jpeg, MediaKinds.Webp];

    /// <summary>The longest archive in bytes; null, the default, for no bound.</summary>
    public long? MaximumArchiveLength { get; init; }

    /// <summary>In how many of its 64 bits the perceptual hash of two pictures may differ for the pictures to count as near duplicates.</summary>
    /// <value>0 to 64; 4 by default. Null to look for none.</value>
    public int? NearDuplicateDistance { get; init; } = 4;

    /// <summary>The resolution and what is taken.</summary>
    public override string ToString() => FormattableString.Invariant($"{NativeResolution} px, {(TakesEditPairs ? "pairs" : TakesVideos ? "pictures and clips" : "pictures")}");

    /// <summary>The bucket that a picture is brought to: of its shape, of about the native area, sides in whole steps between a quarter and the double of the native resolution.</summary>
    internal (int Width, int Height) BucketOf(int width, int height)
    {
        double scale = NativeResolution / Math.Sqrt((double)width * height);
        return (Side(width * scale), Side(height * scale));
    }

    private int Side(double length)
    {
        double bounded = Math.Clamp(length, NativeResolution / 4.0, NativeResolution * 2.0);
        return Math.Max(1, (int)Math.Round(bounded / BucketStep, MidpointRounding.AwayFromZero)) * BucketStep;
    }

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(NativeResolution, 64, nameof(NativeResolution));
        ArgumentOutOfRangeException.ThrowIfLessThan(BucketStep, 1, nameof(BucketStep));
        ArgumentOutOfRangeException.ThrowIfNegative(MinimumItems, nameof(MinimumItems));
        ArgumentOutOfRangeException.ThrowIfNegative(MaximumCaptionLength, nameof(MaximumCaptionLength));
        ArgumentNullException.ThrowIfNull(PictureFormats, nameof(PictureFormats));
        if (NearDuplicateDistance is { } distance)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(distance, nameof(NearDuplicateDistance));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(distance, 64, nameof(NearDuplicateDistance));
        }
    }
}
