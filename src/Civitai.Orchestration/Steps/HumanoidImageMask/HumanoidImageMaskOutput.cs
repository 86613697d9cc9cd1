// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.HumanoidImageMask;

/// <summary>What a mask step made.</summary>
/// <remarks>Schema name <c>HumanoidImageMaskOutput</c>.</remarks>
public sealed partial record HumanoidImageMaskOutput : WireRecord
{
    /// <summary>The mask. Wire name <c>blob</c>.</summary>
    [JsonIgnore]
    [JsonPropertyName("blob")]
    public Blob Mask { get => MaskOnWire ?? new UnknownBlob(); init => MaskOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("blob")]
    internal Blob? MaskOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(HumanoidImageMaskOutput? output, HumanoidImageMaskInput? input) => StepResults.OfFiles([output?.MaskOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("blob", FileShape.Usually("image")));
}
