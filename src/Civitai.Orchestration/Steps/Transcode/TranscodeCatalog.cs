// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Transcode;

/// <summary>The inputs of the <c>transcode</c> step.</summary>
internal static class TranscodeCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        TranscodeInput.Row,
    ];
}
