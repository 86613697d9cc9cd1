using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>The images that a LoRA learns from.</summary>
public abstract record TrainingData : WireRecord
{
    private protected TrainingData(string type) => Type = type;

    /// <summary>The form of the data, <c>zip</c> or <c>blobs</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Type { get; }
}
