// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ConvertImage;

/// <summary>A rectangle of an image, by the pixels of its edges.</summary>
public sealed partial record BlurRegion : WireRecord
{
    /// <summary>The left edge.</summary>
    /// <value>Pixels. Required.</value>
    public int? X1 { get; init; }

    /// <summary>The upper edge.</summary>
    /// <value>Pixels. Required.</value>
    public int? Y1 { get; init; }

    /// <summary>The right edge.</summary>
    /// <value>Pixels. Required.</value>
    public int? X2 { get; init; }

    /// <summary>The lower edge.</summary>
    /// <value>Pixels. Required.</value>
    public int? Y2 { get; init; }

    internal static RecordRow<BlurRegion> Row { get; } = new()
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<BlurRegion, long?>(
                "x1", nameof(X1), "The left edge.", i => i.X1, (i, v) => i with { X1 = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaBlurRegion },
            new IntegerParameter(new Member<BlurRegion, long?>(
                "y1", nameof(Y1), "The upper edge.", i => i.Y1, (i, v) => i with { Y1 = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaBlurRegion },
            new IntegerParameter(new Member<BlurRegion, long?>(
                "x2", nameof(X2), "The right edge.", i => i.X2, (i, v) => i with { X2 = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaBlurRegion },
            new IntegerParameter(new Member<BlurRegion, long?>(
                "y2", nameof(Y2), "The lower edge.", i => i.Y2, (i, v) => i with { Y2 = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaBlurRegion },
        ],
    };
}
