// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.MediaRating;

/// <summary>A rectangle in an image.</summary>
/// <remarks>Schema name <c>BoundingBox</c>.</remarks>
public sealed partial record BoundingBox : WireRecord
{
    /// <summary>The left edge; null when not reported.</summary>
    public double? X1 { get; init; }

    /// <summary>The upper edge; null when not reported.</summary>
    public double? Y1 { get; init; }

    /// <summary>The right edge; null when not reported.</summary>
    public double? X2 { get; init; }

    /// <summary>The lower edge; null when not reported.</summary>
    public double? Y2 { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("x1", ValueShape.Number), ("y1", ValueShape.Number), ("x2", ValueShape.Number),
        ("y2", ValueShape.Number));
}
