// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ConvertImage;

/// <summary>JPEG.</summary>
public sealed partial record JpegOutputFormat() : ImageOutputFormat("jpeg")
{
    /// <summary>How faithful the image stays; a higher one makes a larger file.</summary>
    /// <value>1 to 100. When null the service uses 85.</value>
    public int? Quality { get; init; }

    internal static RecordRow<JpegOutputFormat> Row { get; } = new(new Discriminator("format", "jpeg"))
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<JpegOutputFormat, long?>(
                "quality", nameof(Quality), "How faithful the image stays; a higher one makes a larger file.", i => i.Quality,
                (i, v) => i with { Quality = (int?)v }))
            { Minimum = 1, Maximum = 100, Default = 85, Source = Sources.SchemaJpegOutputFormat },
            new BooleanParameter(SharedMembers.HideMetadata) { Default = false, Source = Sources.SchemaImageOutputFormat },
        ],
    };
}
