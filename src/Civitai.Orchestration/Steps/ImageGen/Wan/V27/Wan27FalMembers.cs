// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="Wan27FalImageGenInput"/>, for the tables.</summary>
internal static class Wan27FalMembers
{
    internal static readonly Member<bool?> UsePro = new Member<Wan27FalImageGenInput, bool?>(
        "usePro", "UsePro", "Whether the dearer model is used.", i => i.UsePro, (i, v) => i with { UsePro = v });
}
