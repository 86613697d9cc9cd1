using System.Globalization;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>What a step of the older training interface made.</summary>
public sealed partial record ImageResourceTrainingOutput : WireRecord
{
    /// <summary>The safety review of the data set.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TrainingModerationStatus ModerationStatus { get; init; }

    /// <summary>The checkpoints, in order. Those whose file is there have <see cref="ImageResourceTrainingEpoch.IsAvailable"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImageResourceTrainingEpoch> Epochs { get => EpochsOnWire ?? []; init => EpochsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("epochs")]
    internal IReadOnlyList<ImageResourceTrainingEpoch>? EpochsOnWire { get; init; }

    /// <summary>The prompts of the preview images.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> SampleImagesPrompts { get => SampleImagesPromptsOnWire ?? []; init => SampleImagesPromptsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("sampleImagesPrompts")]
    [Loose]
    internal IReadOnlyList<string>? SampleImagesPromptsOnWire { get; init; }

    /// <summary>Addresses of the images that previews were edited from. Addresses that do not parse are left out.</summary>
    [JsonIgnore]
    public IReadOnlyList<Uri> SampleInputImages { get => WireText.ToUris(SampleInputImagesOnWire); init => SampleInputImagesOnWire = WireText.ToTexts(value); }

    [JsonInclude]
    [JsonPropertyName("sampleInputImages")]
    [Loose]
    internal IReadOnlyList<string>? SampleInputImagesOnWire { get; init; }

    /// <summary>Whether the files are kept as assets; null when not reported.</summary>
    public bool? StoredAsAssets { get; init; }

    /// <summary>The time that is left, as the service estimates it, in the service's own unit; null when not reported.</summary>
    public double? Eta { get; init; }

    /// <summary>What the output holds, or announces.</summary>
    internal static StepResults Count(ImageResourceTrainingOutput? output, ImageResourceTrainingInput? input) => output is null
        ? default
        : new StepResults(output.Epochs.Count(e => e.IsAvailable), output.Epochs.Count, output.Epochs.Sum(e => e.SampleImages.Count), 0, output.ModerationStatus.Value);

    internal static ValueShape Shape { get; } = ValueShape.Object(
        ("moderationStatus", ValueShape.Text),
        ("epochs", ValueShape.ListOf(ImageResourceTrainingEpoch.Shape)),
        ("sampleImagesPrompts", ValueShape.ListOf(ValueShape.Text)),
        ("sampleInputImages", ValueShape.ListOf(ValueShape.Text)),
        ("storedAsAssets", ValueShape.Boolean),
        ("eta", ValueShape.Number));

    internal override string? Describe() =>
        SafeText.List(ModerationStatus.Value, SafeText.Count(Epochs.Count(e => e.IsAvailable), "epoch", "epochs"));
}

/// <summary>A saved checkpoint of the older training interface.</summary>
public sealed partial record ImageResourceTrainingEpoch : WireRecord
{
    /// <summary>Its number, from 1.</summary>
    [JsonIgnore]
    public int EpochNumber { get => EpochNumberOnWire ?? 0; init => EpochNumberOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("epochNumber")]
    internal int? EpochNumberOnWire { get; init; }

    /// <summary>Whether the checkpoint's file is there: it has an address and is not empty.</summary>
    [JsonIgnore]
    public bool IsAvailable => !string.IsNullOrEmpty(BlobUrlOnWire) && BlobSize != 0;

    /// <summary>The name of the trained file.</summary>
    public string? BlobName { get; init; }

    /// <summary>The size of the trained file, in bytes; null when not reported.</summary>
    public long? BlobSize { get; init; }

    /// <summary>Addresses of the preview images. Addresses that do not parse are left out.</summary>
    [JsonIgnore]
    public IReadOnlyList<Uri> SampleImages { get => WireText.ToUris(SampleImagesOnWire); init => SampleImagesOnWire = WireText.ToTexts(value); }

    [JsonInclude]
    [JsonPropertyName("sampleImages")]
    [Loose]
    internal IReadOnlyList<string>? SampleImagesOnWire { get; init; }

    /// <summary>Where the trained file is; null while it is not stored.</summary>
    [JsonIgnore]
    public Uri? BlobUrl { get => WireText.ToUri(BlobUrlOnWire); init => BlobUrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("blobUrl")]
    internal string? BlobUrlOnWire { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(
        ("epochNumber", ValueShape.WholeNumber),
        ("blobName", ValueShape.Text),
        ("blobSize", ValueShape.WholeNumber),
        ("sampleImages", ValueShape.ListOf(ValueShape.Text)),
        ("blobUrl", ValueShape.Address));

    internal override string? Describe() =>
        string.Create(CultureInfo.InvariantCulture, $"{EpochNumber}, {(IsAvailable ? "available" : "not available")}");
}
