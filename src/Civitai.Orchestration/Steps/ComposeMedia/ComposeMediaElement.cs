// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ComposeMedia;

/// <summary>A video or a sound that is a part of the whole.</summary>
public sealed partial record ComposeMediaElement : WireRecord
{
    /// <summary>The video or the sound: an https address, or what an earlier step makes.</summary>
    public MediaSource? Url { get; init; }

    /// <summary>When it begins, in seconds from the beginning of the whole. It then stands outside the sequence, as a music bed does.</summary>
    /// <value>Seconds. When null it begins where the part before it ends.</value>
    public double? At { get; init; }

    /// <summary>How much later than the part before ends it begins, in seconds; below 0 they overlap.</summary>
    /// <value>Seconds. When null the service uses 0.</value>
    public double? Offset { get; init; }

    /// <summary>Where it stands in the picture.</summary>
    public MediaLayout? Layout { get; init; }

    /// <summary>What is done to it, in this order.</summary>
    public IReadOnlyList<MediaTransformer>? Transformers { get; init; }

    internal static RecordRow<ComposeMediaElement> Row { get; } = new()
    {
        OwnParameters =
        [
            new MediaParameter(new Member<ComposeMediaElement, MediaSource?>(
                "url", nameof(Url), "The video or the sound: an https address, or what an earlier step makes.", i => i.Url, (i, v) => i with { Url = v }))
            { Form = Addresses.File, Source = Sources.SchemaComposeMediaElement },
            new NumberParameter(new Member<ComposeMediaElement, double?>(
                "at", nameof(At), "When it begins, in seconds from the beginning of the whole. It then stands outside the sequence, as a music bed does.",
                i => i.At, (i, v) => i with { At = v }))
            { Source = Sources.SchemaComposeMediaElement },
            new NumberParameter(new Member<ComposeMediaElement, double?>(
                "offset", nameof(Offset), "How much later than the part before ends it begins, in seconds; below 0 they overlap.", i => i.Offset,
                (i, v) => i with { Offset = v }))
            { Default = 0, Applies = new("at", isNegated: true), Source = Sources.SchemaComposeMediaElement },
            new ObjectParameter<MediaLayout>(new Member<ComposeMediaElement, MediaLayout?>(
                "layout", nameof(Layout), "Where it stands in the picture.", i => i.Layout, (i, v) => i with { Layout = v }))
            { AppliesWhen = "it is a video.", Forms = [MediaLayout.Row], Source = Sources.SchemaComposeMediaElement },
            new ObjectListParameter<MediaTransformer>(new Member<ComposeMediaElement, IReadOnlyList<MediaTransformer>?>(
                "transformers", nameof(Transformers), "What is done to it, in this order.", i => i.Transformers, (i, v) => i with { Transformers = v }))
            { Forms = MediaTransformer.Forms, Source = Sources.SchemaComposeMediaElement },
        ],
    };
}
