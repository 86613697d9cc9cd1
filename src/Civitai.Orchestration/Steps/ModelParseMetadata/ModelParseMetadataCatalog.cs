// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelParseMetadata;

/// <summary>The inputs of the <c>modelParseMetadata</c> step.</summary>
internal static class ModelParseMetadataCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ModelParseMetadataInput.Row,
    ];
}
