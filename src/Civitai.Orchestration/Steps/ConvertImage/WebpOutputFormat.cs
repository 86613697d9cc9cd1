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
            new IntegerParameter(Members.Quality) { Minimum = 1, Maximum = 100, Default = 85, Applies = new("lossless", "false"),
                Source = Sources.SchemaWebpOutputFormat },
            new BooleanParameter(Members.Lossless) { Default = false, Source = Sources.SchemaWebpOutputFormat },
            new IntegerParameter(Members.MaxFrames) { Source = Sources.SchemaWebpOutputFormat },
            new BooleanParameter(SharedMembers.HideMetadata) { Default = false, Source = Sources.SchemaImageOutputFormat },
        ],
    };

    private static class Members
    {
        internal static readonly Member<long?> Quality = new Member<WebpOutputFormat, long?>(
            "quality", "Quality", "How faithful the image stays; a higher one makes a larger file.", i => i.Quality, (i, v) => i with { Quality = (int?)v });

        internal static readonly Member<bool?> Lossless = new Member<WebpOutputFormat, bool?>(
            "lossless", "Lossless", "Whether nothing of the image is lost.", i => i.Lossless, (i, v) => i with { Lossless = v });

        internal static readonly Member<long?> MaxFrames = new Member<WebpOutputFormat, long?>(
            "maxFrames", "MaxFrames", "The most pictures of an animation that are kept; 1 makes a still image.", i => i.MaxFrames,
            (i, v) => i with { MaxFrames = (int?)v });
    }
}
