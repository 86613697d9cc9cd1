using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>An image that a model learns from.</summary>
public sealed partial record ScenarioTrainingImage : WireRecord
{
    /// <summary>Its id.</summary>
    [JsonIgnore]
    public string Id { get => IdOnWire ?? ""; init => IdOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("id")]
    internal string? IdOnWire { get; init; }

    /// <summary>The name that it was added under.</summary>
    public string? Name { get; init; }

    /// <summary>Its caption; the automatic one where nobody wrote one.</summary>
    public string? Description { get; init; }

    /// <summary>The service's own caption.</summary>
    public string? AutomaticCaptioning { get; init; }

    /// <summary>Where the image is; a signed address that works for a while.</summary>
    [JsonIgnore]
    public Uri? DownloadUrl { get => WireText.ToUri(DownloadUrlOnWire); init => DownloadUrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("downloadUrl")]
    internal string? DownloadUrlOnWire { get; init; }

    /// <summary>When it was added; null where the answer does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    internal override string? Describe() => SafeText.List(Id);
}
