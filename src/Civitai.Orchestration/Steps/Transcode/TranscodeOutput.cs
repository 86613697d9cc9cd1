// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcode;

/// <summary>What a transcoding step made.</summary>
/// <remarks>Schema name <c>TranscodeOutput</c>.</remarks>
public sealed partial record TranscodeOutput : WireRecord
{
    /// <summary>The blob's id.</summary>
    [JsonIgnore]
    public string Id { get => IdOnWire ?? ""; init => IdOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("id")]
    internal string? IdOnWire { get; init; }

    /// <summary>Whether the file can be had now; null when not reported.</summary>
    public bool? Available { get; init; }

    /// <summary>The signed address of the file; null when not reported.</summary>
    [JsonIgnore]
    public Uri? Url { get => WireText.ToUri(UrlOnWire); init => UrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("url")]
    internal string? UrlOnWire { get; init; }

    /// <summary>When <see cref="Url"/> stops working; null when not reported.</summary>
    public DateTimeOffset? UrlExpiresAt { get; init; }

    /// <summary>The job that made the file.</summary>
    [JsonIgnore]
    public string JobId { get => JobIdOnWire ?? ""; init => JobIdOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("jobId")]
    internal string? JobIdOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(TranscodeOutput? output, TranscodeInput? input) => StepResults.OfFile(output?.Available, output?.UrlOnWire);

    internal static ValueShape Shape { get; } = ValueShape.Object(("id", ValueShape.Text), ("available", ValueShape.Boolean), ("url", ValueShape.Address),
        ("urlExpiresAt", ValueShape.Time), ("jobId", ValueShape.Text));
}
