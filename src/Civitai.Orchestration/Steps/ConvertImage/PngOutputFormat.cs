// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ConvertImage;

/// <summary>PNG.</summary>
public sealed partial record PngOutputFormat() : ImageOutputFormat("png")
{
    internal static RecordRow<PngOutputFormat> Row { get; } = new(new Discriminator("format", "png"))
    {
        OwnParameters =
        [
            new BooleanParameter(SharedMembers.HideMetadata) { Default = false, Source = Sources.SchemaImageOutputFormat },
        ],
    };
}
