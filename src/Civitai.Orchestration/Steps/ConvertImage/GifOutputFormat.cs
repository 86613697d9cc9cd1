// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ConvertImage;

/// <summary>GIF.</summary>
public sealed partial record GifOutputFormat() : ImageOutputFormat("gif")
{
    /// <summary>The most pictures of an animation that are kept; 1 makes a still image.</summary>
    /// <value>When null all are kept.</value>
    public int? MaxFrames { get; init; }

    internal static RecordRow<GifOutputFormat> Row { get; } = new(new Discriminator("format", "gif"))
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<GifOutputFormat, long?>(
                "maxFrames", nameof(MaxFrames), "The most pictures of an animation that are kept; 1 makes a still image.", i => i.MaxFrames,
                (i, v) => i with { MaxFrames = (int?)v }))
            { Source = Sources.SchemaGifOutputFormat },
            new BooleanParameter(SharedMembers.HideMetadata) { Default = false, Source = Sources.SchemaImageOutputFormat },
        ],
    };
}
