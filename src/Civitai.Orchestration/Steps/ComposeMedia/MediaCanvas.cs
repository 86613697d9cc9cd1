// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ComposeMedia;

/// <summary>The picture of a video that is put together.</summary>
public sealed partial record MediaCanvas : WireRecord
{
    /// <summary>Its width.</summary>
    /// <value>Pixels. Required.</value>
    public int? Width { get; init; }

    /// <summary>Its height.</summary>
    /// <value>Pixels. Required.</value>
    public int? Height { get; init; }

    /// <summary>Pictures per second.</summary>
    /// <value>When null the service uses 30.</value>
    public int? Fps { get; init; }

    /// <summary>The color where nothing is, as #RRGGBB, or #RRGGBBAA for one that lets through; that takes WebP.</summary>
    /// <value>When null the service uses #000000.</value>
    public string? Background { get; init; }

    internal static RecordRow<MediaCanvas> Row { get; } = new()
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<MediaCanvas, long?>(
                "width", nameof(Width), "Its width.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaMediaCanvas },
            new IntegerParameter(new Member<MediaCanvas, long?>(
                "height", nameof(Height), "Its height.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaMediaCanvas },
            new IntegerParameter(new Member<MediaCanvas, long?>(
                "fps", nameof(Fps), "Pictures per second.", i => i.Fps, (i, v) => i with { Fps = (int?)v }))
            { Default = 30, Source = Sources.SchemaMediaCanvas },
            new TextParameter(new Member<MediaCanvas, string?>(
                "background", nameof(Background), "The color where nothing is, as #RRGGBB, or #RRGGBBAA for one that lets through; that takes WebP.",
                i => i.Background, (i, v) => i with { Background = v }))
            { Default = "#000000", Source = Sources.SchemaMediaCanvas },
        ],
    };
}
