// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.AceStepAudio;

/// <summary>A picture for a piece of music.</summary>
public sealed partial record AceStepAudioCover : WireRecord
{
    /// <summary>The picture.</summary>
    /// <value>Required.</value>
    public required MediaSource ImageUrl { get; init; }

    internal static RecordRow<AceStepAudioCover> Row { get; } = new()
    {
        OwnParameters =
        [
            new MediaParameter(new Member<AceStepAudioCover, MediaSource?>(
                "imageUrl", nameof(ImageUrl), "The picture.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { IsRequired = true, Source = Sources.SchemaAceStepAudioCover },
        ],
    };
}
