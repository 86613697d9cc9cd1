// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoMetadata;

/// <summary>What a video is like.</summary>
/// <remarks>Schema name <c>VideoMetadataOutput</c>.</remarks>
public sealed partial record VideoMetadataOutput : WireRecord
{
    /// <summary>Width in pixels; null when not reported.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels; null when not reported.</summary>
    public int? Height { get; init; }

    /// <summary>Frames per second; null when not reported.</summary>
    public double? Fps { get; init; }

    /// <summary>Length; null when not reported.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(VideoMetadataOutput? output, VideoMetadataInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("width", ValueShape.WholeNumber), ("height", ValueShape.WholeNumber),
        ("fps", ValueShape.Number), ("duration", ValueShape.Duration));
}
