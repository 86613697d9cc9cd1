// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ComposeMedia;

/// <summary>Where a video stands in the picture.</summary>
public sealed partial record MediaLayout : WireRecord
{
    /// <summary>What lies above what: higher ones do, and of the same number later ones.</summary>
    /// <value>When null the service uses 0.</value>
    public int? ZOrder { get; init; }

    /// <summary>Its left edge, in pixels.</summary>
    /// <value>When null the service uses 0.</value>
    public int? X { get; init; }

    /// <summary>Its upper edge, in pixels.</summary>
    /// <value>When null the service uses 0.</value>
    public int? Y { get; init; }

    /// <summary>How large it is, as a factor.</summary>
    /// <value>When null the service uses 1.</value>
    public double? Scale { get; init; }

    /// <summary>How it fills its place.</summary>
    public MediaFit? Fit { get; init; }

    internal static RecordRow<MediaLayout> Row { get; } = new()
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<MediaLayout, long?>(
                "zOrder", nameof(ZOrder), "What lies above what: higher ones do, and of the same number later ones.", i => i.ZOrder,
                (i, v) => i with { ZOrder = (int?)v }))
            { Default = 0, Source = Sources.SchemaMediaLayout },
            new IntegerParameter(new Member<MediaLayout, long?>(
                "x", nameof(X), "Its left edge, in pixels.", i => i.X, (i, v) => i with { X = (int?)v }))
            { Default = 0, Source = Sources.SchemaMediaLayout },
            new IntegerParameter(new Member<MediaLayout, long?>(
                "y", nameof(Y), "Its upper edge, in pixels.", i => i.Y, (i, v) => i with { Y = (int?)v }))
            { Default = 0, Source = Sources.SchemaMediaLayout },
            new NumberParameter(new Member<MediaLayout, double?>(
                "scale", nameof(Scale), "How large it is, as a factor.", i => i.Scale, (i, v) => i with { Scale = v }))
            { Default = 1, Source = Sources.SchemaMediaLayout },
            new ChoiceParameter<MediaFit>(new Member<MediaLayout, MediaFit?>(
                "fit", nameof(Fit), "How it fills its place.", i => i.Fit, (i, v) => i with { Fit = v }))
            { Source = Sources.SchemaMediaLayout },
        ],
    };
}
