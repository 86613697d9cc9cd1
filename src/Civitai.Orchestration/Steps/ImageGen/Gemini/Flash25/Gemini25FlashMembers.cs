// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="Gemini25FlashImageGenInput"/>, for the tables.</summary>
internal static class Gemini25FlashMembers
{
    internal static readonly Member<long?> Quantity = new Member<Gemini25FlashImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v });
}
