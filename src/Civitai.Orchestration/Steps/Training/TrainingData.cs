using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>The images that a LoRA learns from.</summary>
public abstract partial record TrainingData : WireRecord
{
    private protected TrainingData(string type) => Type = type;

    internal static Union<TrainingData> Union { get; } = new(
        static (ref Discriminators discriminators) => discriminators.Next("type"u8) switch
        {
            "zip" => ZipTrainingData.Blank(),
            "blobs" => BlobsTrainingData.Blank(),
            _ => null,
        },
        static (raw, problem) => new UnknownTrainingData(raw, problem));

    internal static IReadOnlyList<RecordDefinition> Forms { get; } = [ZipTrainingData.Row, BlobsTrainingData.Row];

    /// <summary>The form of the data, <c>zip</c> or <c>blobs</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Type { get; }
}
