using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A file that the service made or keeps. Its address is signed and expires; reading the workflow or the blob again gives a fresh one.</summary>
public abstract partial record Blob : WireRecord
{
    private protected Blob()
    {
    }

    internal static Union<Blob> Union { get; } = new(
        static (ref Discriminators discriminators) => discriminators.Next("type"u8) switch
        {
            "image" => ImageBlob.Blank(),
            "video" => VideoBlob.Blank(),
            "audio" => AudioBlob.Blank(),
            "model3d" => Model3DBlob.Blank(),
            "model" => ModelBlob.Blank(),
            _ => UnknownBlob.Blank(),
        },
        static (raw, _) => new UnknownBlob { Unreadable = raw },
        isReply: true);

    /// <summary>The blob's id, for example <c>blob_…</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the file can be had now: the service says so, or says nothing and gives an address.</summary>
    [JsonIgnore]
    public bool IsAvailable => Available ?? !string.IsNullOrEmpty(UrlOnWire);

    /// <summary>Whether the file can be had now, as the service says; null when not reported. See <see cref="IsAvailable"/>.</summary>
    public bool? Available { get; init; }

    /// <summary>The signed address of the file; null while it is not available or is withheld.</summary>
    [JsonIgnore]
    public Uri? Url { get => WireText.ToUri(UrlOnWire); init => UrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("url")]
    internal string? UrlOnWire { get; init; }

    /// <summary>When <see cref="Url"/> stops working; null when not reported.</summary>
    public DateTimeOffset? UrlExpiresAt { get; init; }

    /// <summary>The job that made the file; null when not reported.</summary>
    public string? JobId { get; init; }

    /// <summary>How mature the file was rated; null when not reported.</summary>
    public NsfwLevel? NsfwLevel { get; init; }

    /// <summary>Why the file is withheld; null when it is not.</summary>
    public string? BlockedReason { get; init; }

    /// <summary>Where the file is kept; null when not reported.</summary>
    public string? Tier { get; init; }

    /// <summary>Whatever the kind of blob: a reference does not say which one it expects.</summary>
    internal static ValueShape Shape { get; } = ValueShape.Object(
        ("id", ValueShape.Identifier),
        ("type", ValueShape.Text),
        ("available", ValueShape.Boolean),
        ("url", ValueShape.Address),
        ("urlExpiresAt", ValueShape.Text),
        ("previewUrl", ValueShape.Address),
        ("previewUrlExpiresAt", ValueShape.Text),
        ("jobId", ValueShape.Text),
        ("nsfwLevel", ValueShape.Text),
        ("blockedReason", ValueShape.Text),
        ("tier", ValueShape.Text),
        ("width", ValueShape.WholeNumber),
        ("height", ValueShape.WholeNumber),
        ("duration", ValueShape.Number),
        ("format", ValueShape.Text));

    internal override string? Describe() => SafeText.List(Id, IsAvailable ? "available" : "not available");
}

/// <summary>An image.</summary>
public sealed partial record ImageBlob : Blob
{
    /// <summary>The kind of blob, <c>image</c>; null where the reply leaves it out.</summary>
    [JsonPropertyOrder(-10)]
    public string? Type { get; init; }

    /// <summary>Width in pixels; null when not reported.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels; null when not reported.</summary>
    public int? Height { get; init; }

    /// <summary>The signed address of a smaller version; null when there is none.</summary>
    [JsonIgnore]
    public Uri? PreviewUrl { get => WireText.ToUri(PreviewUrlOnWire); init => PreviewUrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("previewUrl")]
    internal string? PreviewUrlOnWire { get; init; }

    /// <summary>When <see cref="PreviewUrl"/> stops working; null when not reported.</summary>
    public DateTimeOffset? PreviewUrlExpiresAt { get; init; }
}

/// <summary>A video.</summary>
public sealed partial record VideoBlob : Blob
{
    /// <summary>The kind of blob, <c>video</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string? Type { get; init; }

    /// <summary>Width in pixels; null when not reported.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels; null when not reported.</summary>
    public int? Height { get; init; }

    /// <summary>Length in seconds; null when not reported. Wire name <c>duration</c>.</summary>
    [JsonPropertyName("duration")]
    public double? DurationSeconds { get; init; }
}

/// <summary>A sound.</summary>
public sealed partial record AudioBlob : Blob
{
    /// <summary>The kind of blob, <c>audio</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string? Type { get; init; }

    /// <summary>Length in seconds; null when not reported. Wire name <c>duration</c>.</summary>
    [JsonPropertyName("duration")]
    public double? DurationSeconds { get; init; }
}

/// <summary>A three-dimensional model.</summary>
public sealed partial record Model3DBlob : Blob
{
    /// <summary>The kind of blob, <c>model3d</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string? Type { get; init; }

    /// <summary>The file format, for example <c>glb</c>; null when not reported.</summary>
    public string? Format { get; init; }
}

/// <summary>A trained model, for example a LoRA as a <c>.safetensors</c> file. What this version of the library does not know of it is in <see cref="WireRecord.AdditionalProperties"/>.</summary>
public sealed partial record ModelBlob : Blob
{
    /// <summary>The kind of blob as the reply names it; null where the reply leaves it out, as most do.</summary>
    [JsonPropertyOrder(-10)]
    public string? Type { get; init; }
}

/// <summary>A blob of another kind, or one whose reply names no kind. What this version of the library does not know of it is in <see cref="WireRecord.AdditionalProperties"/>.</summary>
public sealed partial record UnknownBlob : Blob
{
    /// <summary>The kind of blob as the reply names it; null when it names none.</summary>
    [JsonPropertyOrder(-10)]
    public string? Type { get; init; }
}
