// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.HumanoidImageMask;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A person to mask.</summary>
    /// <param name="imageUrl">The image of the person.</param>
    /// <param name="category">What is masked.</param>
    public static HumanoidImageMaskInput HumanoidImageMask(MediaSource imageUrl, HumanoidImageMaskCategory category) =>
        new() { ImageUrl = imageUrl, Category = category };
}
