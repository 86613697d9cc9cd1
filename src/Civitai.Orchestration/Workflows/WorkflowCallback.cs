using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A web hook that the service calls while a workflow runs.</summary>
public sealed partial record WorkflowCallback : WireRecord
{
    /// <summary>The address to call. https is required.</summary>
    [JsonIgnore]
    public Uri? Url { get => WireText.ToUri(UrlOnWire); init => UrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("url")]
    internal string? UrlOnWire { get; init; }

    /// <summary>The events to hear, for example <see cref="CallbackEventType.WorkflowAny"/>. Wire name <c>type</c>.</summary>
    [JsonPropertyName("type")]
    [Loose]
    public required IReadOnlyList<CallbackEventType> Events { get; init; }

    /// <summary>Whether the call carries inputs and outputs. When null: no.</summary>
    public bool? Detailed { get; init; }
}
