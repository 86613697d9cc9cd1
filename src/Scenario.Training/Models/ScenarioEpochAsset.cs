using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>A picture that shows what an epoch has learned.</summary>
public sealed partial record ScenarioEpochAsset : WireRecord
{
    /// <summary>The asset's id.</summary>
    public string? AssetId { get; init; }

    /// <summary>Where the picture is; a signed address that works for a while. Null where the answer has none.</summary>
    [JsonIgnore]
    public Uri? Url { get => WireText.ToUri(UrlOnWire); init => UrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("url")]
    internal string? UrlOnWire { get; init; }

    internal override string? Describe() => SafeText.List(AssetId);
}
