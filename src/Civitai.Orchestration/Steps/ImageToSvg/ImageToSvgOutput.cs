// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>What a vector drawing step made.</summary>
/// <remarks>Schema name <c>ImageToSvgOutput</c>.</remarks>
public sealed partial record ImageToSvgOutput : WireRecord
{
    /// <summary>The drawing, an SVG file.</summary>
    [JsonIgnore]
    public Blob Svg { get => SvgOnWire ?? new UnknownBlob(); init => SvgOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("svg")]
    internal Blob? SvgOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ImageToSvgOutput? output, ImageToSvgInput? input) => StepResults.OfFiles([output?.SvgOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("svg", FileShape.Usually("image/svg+xml")));
}
