// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelParseMetadata;

/// <summary>What the metadata of a model file says.</summary>
/// <remarks>Schema name <c>ModelParseMetadataOutput</c>.</remarks>
public sealed partial record ModelParseMetadataOutput : WireRecord
{
    /// <summary>The metadata of the header of a safetensors file, as JSON text; null when not reported.</summary>
    public string? Metadata { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ModelParseMetadataOutput? output, ModelParseMetadataInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("metadata", ValueShape.Text));
}
