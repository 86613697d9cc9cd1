// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="GrokImageGenInput"/>, for the tables.</summary>
internal static class GrokMembers
{
    internal static readonly Member<ValueOrReference<string>?> Prompt = new Member<GrokImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default });

    internal static readonly Member<long?> Quantity = new Member<GrokImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });
}
