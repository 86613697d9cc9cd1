// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Model3DPreview;

/// <summary>The inputs of the <c>model3DPreview</c> step.</summary>
internal static class Model3DPreviewCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        Model3DPreviewInput.Row,
    ];
}
