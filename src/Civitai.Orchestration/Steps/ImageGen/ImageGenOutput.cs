using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What an image generation step made.</summary>
public sealed record ImageGenOutput : WireRecord
{
    /// <summary>The images, one for each of the quantity.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImageBlob> Images { get => ImagesOnWire ?? []; init => ImagesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("images")]
    [JsonConverter(typeof(RecordListConverter<ImageBlob>))]
    internal IReadOnlyList<ImageBlob>? ImagesOnWire { get; init; }

    /// <summary>Why single images failed, when some did.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Errors { get => ErrorsOnWire ?? []; init => ErrorsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("errors")]
    [JsonConverter(typeof(TextListConverter))]
    internal IReadOnlyList<string>? ErrorsOnWire { get; init; }
}
