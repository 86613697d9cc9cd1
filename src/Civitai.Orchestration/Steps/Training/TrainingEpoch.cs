using System.Globalization;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>A saved checkpoint of a training run.</summary>
public sealed partial record TrainingEpoch : WireRecord
{
    /// <summary>Its number, from 1.</summary>
    [JsonIgnore]
    public int EpochNumber { get => EpochNumberOnWire ?? 0; init => EpochNumberOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("epochNumber")]
    internal int? EpochNumberOnWire { get; init; }

    /// <summary>
    /// Whether the checkpoint's file is there. A run announces all its checkpoints at once, each with a model that is not available until it is made: look
    /// here, not at whether <see cref="Model"/> is null.
    /// </summary>
    [JsonIgnore]
    public bool IsAvailable => Model is { IsAvailable: true };

    /// <summary>The trained LoRA, a <c>.safetensors</c> file; null or not available until it is made, see <see cref="IsAvailable"/>.</summary>
    public ModelBlob? Model { get; init; }

    /// <summary>The preview images, one for each sample prompt.</summary>
    [JsonIgnore]
    public IReadOnlyList<Blob> Samples { get => SamplesOnWire ?? []; init => SamplesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("samples")]
    internal IReadOnlyList<Blob>? SamplesOnWire { get; init; }

    /// <summary>The record of the run, when a trace was asked for.</summary>
    [JsonIgnore]
    public Uri? TraceUrl { get => WireText.ToUri(TraceUrlOnWire); init => TraceUrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("traceUrl")]
    internal string? TraceUrlOnWire { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(
        ("epochNumber", ValueShape.WholeNumber),
        ("model", ValueShape.Open),
        ("samples", ValueShape.ListOf(Blob.Shape)),
        ("traceUrl", ValueShape.Address));

    internal override string? Describe() =>
        string.Create(CultureInfo.InvariantCulture, $"{EpochNumber}, {(IsAvailable ? "available" : "not available")}");
}
