using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>What a job was given and what it made.</summary>
public sealed partial record ScenarioJobMetadata : WireRecord
{
    /// <summary>The assets that it made.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> AssetIds { get => AssetIdsOnWire ?? []; init => AssetIdsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("assetIds")]
    internal IReadOnlyList<string>? AssetIdsOnWire { get; init; }

    /// <summary>Why it failed, in the service's words; null when it did not.</summary>
    public string? Error { get; init; }

    /// <summary>What may help, in the service's words.</summary>
    public string? Hint { get; init; }

    /// <summary>What it was given, as it came.</summary>
    public JsonElement? Input { get; init; }

    /// <summary>What it made, as it came.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>The model that it trains; null where the answer does not say.</summary>
    public string? OutputModelId { get; init; }

    /// <summary>The model that the job is about, wherever the answer says it.</summary>
    internal string? ModelId => OutputModelId ?? (Input is { ValueKind: JsonValueKind.Object } input ? RawJson.Text(input, "modelId") : null);

    internal override string? Describe() => SafeText.List(OutputModelId);
}
