// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A person or thing that a prompt refers to.</summary>
public sealed partial record KlingV3Element : WireRecord
{
    /// <summary>It from the front.</summary>
    /// <value>When null: none.</value>
    public MediaSource? FrontalImage { get; init; }

    /// <summary>Images of what the video is to show.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<MediaSource>? ReferenceImages { get; init; }

    /// <summary>A video of it.</summary>
    /// <value>An https address or an AIR. When null: none.</value>
    public MediaSource? VideoUrl { get; init; }

    internal static RecordRow<KlingV3Element> Row { get; } = new()
    {
        OwnParameters =
        [
            new MediaParameter(new Member<KlingV3Element, MediaSource?>(
                "frontalImage", nameof(FrontalImage), "It from the front.", i => i.FrontalImage, (i, v) => i with { FrontalImage = v }))
            { Source = Sources.SchemaKlingV3Element },
            new MediaListParameter(new Member<KlingV3Element, IReadOnlyList<MediaSource>?>(
                "referenceImages", nameof(ReferenceImages), "Images of what the video is to show.", i => i.ReferenceImages,
                (i, v) => i with { ReferenceImages = v }))
            { Source = Sources.SchemaKlingV3Element },
            new MediaParameter(new Member<KlingV3Element, MediaSource?>(
                "videoUrl", nameof(VideoUrl), "A video of it.", i => i.VideoUrl, (i, v) => i with { VideoUrl = v }))
            { Form = Addresses.File, Source = Sources.SchemaKlingV3Element },
        ],
    };
}
