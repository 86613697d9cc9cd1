// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageUpscaler;

/// <summary>The inputs of the <c>imageUpscaler</c> step.</summary>
internal static class ImageUpscalerCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ImageUpscalerInput.Row,
    ];
}
