using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>A part of what a composition made.</summary>
/// <remarks>Schema name <c>ComposeMediaResolvedElement</c>.</remarks>
public sealed partial record ComposedElement : WireRecord
{
    /// <summary>When it begins, in seconds from the beginning of the whole; null when not reported.</summary>
    public double? StartSeconds { get; init; }

    /// <summary>How long it is, in seconds; null when not reported. Wire name <c>duration</c>.</summary>
    [JsonPropertyName("duration")]
    public double? DurationSeconds { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("startSeconds", ValueShape.Number), ("duration", ValueShape.Number));
}
