// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="OpenAiImageGenInput"/>, for the tables.</summary>
internal static class OpenAiMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<OpenAiImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });
}
