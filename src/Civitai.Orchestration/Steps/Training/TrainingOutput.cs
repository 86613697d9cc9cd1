using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>What a training step made.</summary>
public sealed partial record TrainingOutput : WireRecord, ITraced
{
    /// <summary>The safety review of the data set.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TrainingModerationStatus ModerationStatus { get; init; }

    /// <summary>
    /// The checkpoints, in order. The service may announce all of them at the start: those whose file is there have <see cref="TrainingEpoch.IsAvailable"/>.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TrainingEpoch> Epochs { get => EpochsOnWire ?? []; init => EpochsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("epochs")]
    internal IReadOnlyList<TrainingEpoch>? EpochsOnWire { get; init; }

    IEnumerable<Uri> ITraced.TraceUrls => Epochs.Select(e => e.TraceUrl).OfType<Uri>();

    /// <summary>What the output holds, or announces.</summary>
    internal static StepResults Count(TrainingOutput? output, TrainingInput? input) => output is null
        ? default
        : new StepResults(output.Epochs.Count(e => e.IsAvailable), output.Epochs.Count, output.Epochs.Sum(e => e.Samples.Count(s => s.IsAvailable)), 0, output.ModerationStatus.Value);

    internal static ValueShape Shape { get; } = ValueShape.Object(("moderationStatus", ValueShape.Text), ("epochs", ValueShape.ListOf(TrainingEpoch.Shape)));

    internal override string? Describe() =>
        SafeText.List(ModerationStatus.Value, SafeText.Count(Epochs.Count(e => e.IsAvailable), "epoch", "epochs"));
}
