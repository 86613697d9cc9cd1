namespace Civitai.Orchestration;

/// <summary>An address that takes one kind of request without a token: <c>POST</c> with a file as the body, for example from a browser. Treat it as a secret.</summary>
public sealed partial record UploadAddress : WireRecord
{
    /// <summary>The signed address; null when the service names none. Wire name <c>uploadUrl</c>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Uri? Url { get => WireText.ToUri(UrlOnWire); init => UrlOnWire = value?.OriginalString; }

    [System.Text.Json.Serialization.JsonInclude]
    [System.Text.Json.Serialization.JsonPropertyName("uploadUrl")]
    internal string? UrlOnWire { get; init; }

    /// <summary>When it stops working; null when not reported.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
