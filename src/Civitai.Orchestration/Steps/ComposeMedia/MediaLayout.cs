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
            new IntegerParameter(Members.ZOrder) { Default = 0, Source = Sources.SchemaMediaLayout },
            new IntegerParameter(Members.X) { Default = 0, Source = Sources.SchemaMediaLayout },
            new IntegerParameter(Members.Y) { Default = 0, Source = Sources.SchemaMediaLayout },
            new NumberParameter(Members.Scale) { Default = 1, Source = Sources.SchemaMediaLayout },
            new ChoiceParameter<MediaFit>(Members.Fit) { Source = Sources.SchemaMediaLayout },
        ],
    };

    private static class Members
    {
        internal static readonly Member<long?> ZOrder = new Member<MediaLayout, long?>(
            "zOrder", "ZOrder", "What lies above what: higher ones do, and of the same number later ones.", i => i.ZOrder,
            (i, v) => i with { ZOrder = (int?)v });

        internal static readonly Member<long?> X = new Member<MediaLayout, long?>(
            "x", "X", "Its left edge, in pixels.", i => i.X, (i, v) => i with { X = (int?)v });

        internal static readonly Member<long?> Y = new Member<MediaLayout, long?>(
            "y", "Y", "Its upper edge, in pixels.", i => i.Y, (i, v) => i with { Y = (int?)v });

        internal static readonly Member<double?> Scale = new Member<MediaLayout, double?>(
            "scale", "Scale", "How large it is, as a factor.", i => i.Scale, (i, v) => i with { Scale = v });

        internal static readonly Member<MediaFit?> Fit = new Member<MediaLayout, MediaFit?>(
            "fit", "Fit", "How it fills its place.", i => i.Fit, (i, v) => i with { Fit = v });
    }
}
