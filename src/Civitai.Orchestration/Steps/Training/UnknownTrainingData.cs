using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>Training data of a form that this version of the library does not know. Writes back as it came.</summary>
public sealed partial record UnknownTrainingData : TrainingData, IUnknownLeaf
{
    /// <summary>Wraps training data, to send what the library does not model yet.</summary>
    /// <param name="raw">The JSON object, sent as it is.</param>
    public UnknownTrainingData(JsonElement raw)
        : this(raw, null)
    {
    }

    internal UnknownTrainingData(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "type") ?? "")
    {
        Raw = raw;
        Problem = problem;
    }

    /// <summary>The data as it came.</summary>
    [JsonIgnore]
    public JsonElement Raw { get; }

    /// <summary>Why data of a known form could not be read; null when the form is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }
}
