// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ModelParseMetadata;

/// <summary>The <c>modelParseMetadata</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ModelParseMetadataKind
{
    internal static StepKind<ModelParseMetadataInput, ModelParseMetadataOutput> Instance { get; } = new("modelParseMetadata")
    {
        Rows = static () => ModelParseMetadataCatalog.Definitions,
        Template = ModelParseMetadataStepTemplate.Blank,
        Step = ModelParseMetadataStep.Blank,
    };
}
