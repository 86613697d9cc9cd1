// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ConvertImage;

/// <summary>Another size, of the same proportions.</summary>
public sealed partial record ResizeTransform() : ImageTransform("resize")
{
    /// <summary>The new width, in pixels; the height follows.</summary>
    /// <value>1 to 4096. When null the size stays.</value>
    public int? TargetWidth { get; init; }

    internal static RecordRow<ResizeTransform> Row { get; } = new(new Discriminator("type", "resize"))
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<ResizeTransform, long?>(
                "targetWidth", nameof(TargetWidth), "The new width, in pixels; the height follows.", i => i.TargetWidth,
                (i, v) => i with { TargetWidth = (int?)v }))
            { Minimum = 1, Maximum = 4096, Source = Sources.SchemaResizeTransform },
        ],
    };
}
