using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>What a composition made: a sound or a video.</summary>
/// <remarks>Schema names <c>AudioComposeMediaOutput</c> and <c>VideoComposeMediaOutput</c>.</remarks>
public sealed partial record ComposeMediaOutput : WireRecord
{
    /// <summary>Whether it is a sound or a video; null when not reported.</summary>
    [JsonPropertyOrder(-10)]
    public MediaOutputType? Type { get; init; }

    /// <summary>When each part begins and how long it is, in the order of the input.</summary>
    [JsonIgnore]
    public IReadOnlyList<ComposedElement> Elements { get => ElementsOnWire ?? []; init => ElementsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("elements")]
    internal IReadOnlyList<ComposedElement>? ElementsOnWire { get; init; }

    /// <summary>The sound; null where a video was made.</summary>
    public AudioBlob? AudioBlob { get; init; }

    /// <summary>The video; null where a sound was made.</summary>
    public VideoBlob? VideoBlob { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ComposeMediaOutput? output, ComposeMediaInput? input) => StepResults.OfFiles([output?.VideoBlob ?? (Blob?)output?.AudioBlob], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(
        ("type", ValueShape.OneOf(MediaOutputType.KnownValues)),
        ("elements", ValueShape.ListOf(ComposedElement.Shape)),
        ("audioBlob", FileShape.Of("audio/mpeg")),
        ("videoBlob", FileShape.Of("video/mp4")));
}
