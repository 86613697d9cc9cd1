namespace Generation;

/// <summary>What a training takes and can. A request for something that is not supported is reported by validation, never dropped silently.</summary>
public sealed record TrainingCapabilities
{
    /// <summary>Whether the number of epochs can be chosen.</summary>
    public bool SupportsEpochs { get; init; }

    /// <summary>Whether the trained model can be fetched as a file. Otherwise it stays at the vendor and is used by the run's id.</summary>
    public bool SupportsModelFiles { get; init; }

    /// <summary>Whether everything to learn from can be given as one archive (<see cref="TrainingRequest.Archive"/>).</summary>
    public bool SupportsArchives { get; init; }

    /// <summary>Whether it learns from pairs of pictures, before and after a change, rather than from pictures. Settings of a request may change it, which <see cref="ITrainingService.GetCapabilities"/> says.</summary>
    public bool SupportsEditPairs { get; init; }

    /// <summary>Whether it learns from clips as well as from pictures.</summary>
    public bool SupportsClips { get; init; }

    /// <summary>Whether pictures can be made after each epoch.</summary>
    public bool SupportsSamplePrompts { get; init; }

    /// <summary>The most sample prompts; null when there is no bound, or none is documented.</summary>
    public int? MaximumSamplePrompts { get; init; }

    /// <summary>Whether pictures may carry captions.</summary>
    public bool SupportsCaptions { get; init; }

    /// <summary>Whether a word can be named that activates the LoRA.</summary>
    public bool SupportsTriggerWord { get; init; }

    /// <summary>Whether a number can be given that makes runs alike.</summary>
    public bool SupportsSeed { get; init; }

    /// <summary>The fewest pictures, or pairs.</summary>
    public int MinimumPictures { get; init; } = 1;

    /// <summary>The most pictures, or pairs; null when there is no bound, or none is documented.</summary>
    public int? MaximumPictures { get; init; }

    /// <summary>The resolution that the model learns at, as pixels of the side of a square; null when it is not documented.</summary>
    public int? NativeResolution { get; init; }
}
