// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoEnhancement;

/// <summary>How a video is enlarged.</summary>
public sealed partial record VideoEnhancementUpscaler : WireRecord
{
    /// <summary>The upscaling model, by its AIR.</summary>
    public Air? Model { get; init; }

    /// <summary>The width, in pixels.</summary>
    /// <value>Required.</value>
    public int? Width { get; init; }

    /// <summary>The height, in pixels.</summary>
    /// <value>Required.</value>
    public int? Height { get; init; }

    internal static RecordRow<VideoEnhancementUpscaler> Row { get; } = new()
    {
        OwnParameters =
        [
            new AirParameter(new Member<VideoEnhancementUpscaler, Air?>(
                "model", nameof(Model), "The upscaling model, by its AIR.", i => i.Model, (i, v) => i with { Model = v }))
            { Source = Sources.SchemaVideoEnhancementInputUpscalerOptions },
            new IntegerParameter(new Member<VideoEnhancementUpscaler, long?>(
                "width", nameof(Width), "The width, in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaVideoEnhancementInputUpscalerOptions },
            new IntegerParameter(new Member<VideoEnhancementUpscaler, long?>(
                "height", nameof(Height), "The height, in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaVideoEnhancementInputUpscalerOptions },
        ],
    };
}
