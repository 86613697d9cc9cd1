// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ConvertImage;

/// <summary>WebP.</summary>
public sealed partial record WebpOutputFormat() : ImageOutputFormat("webp")
{
    /// <summary>How faithful the image stays; a higher one makes a larger file.</summary>
    /// <value>1 to 100. When null the service uses 85.</value>
    public int? Quality { get; init; }

    /// <summary>Whether nothing of the image is lost.</summary>
    /// <value>When null the service uses false.</value>
    public bool? Lossless { get; init; }

    /// <summary>The most pictures of an animation that are kept; 1 makes a still image.</summary>
    /// <value>When null all are kept.</value>
    public int? MaxFrames { get; init; }

    internal static RecordRow<WebpOutputFormat> Row { get; } = new(new Discriminator("format", "webp"))
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<WebpOutputFormat, long?>(
                "quality", nameof(Quality), "How faithful the image stays; a higher one makes a larger file.", i => i.Quality,
                (i, v) => i with { Quality = (int?)v }))
            { Minimum = 1, Maximum = 100, Default = 85, Applies = new("lossless", "false"), Source = Sources.SchemaWebpOutputFormat },
            new BooleanParameter(new Member<WebpOutputFormat, bool?>(
                "lossless", nameof(Lossless), "Whether nothing of the image is lost.", i => i.Lossless, (i, v) => i with { Lossless = v }))
            { Default = false, Source = Sources.SchemaWebpOutputFormat },
            new IntegerParameter(new Member<WebpOutputFormat, long?>(
                "maxFrames", nameof(MaxFrames), "The most pictures of an animation that are kept; 1 makes a still image.", i => i.MaxFrames,
                (i, v) => i with { MaxFrames = (int?)v }))
            { Source = Sources.SchemaWebpOutputFormat },
            new BooleanParameter(SharedMembers.HideMetadata) { Default = false, Source = Sources.SchemaImageOutputFormat },
        ],
    };
}
