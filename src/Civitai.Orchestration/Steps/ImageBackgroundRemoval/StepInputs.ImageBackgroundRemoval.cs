// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageBackgroundRemoval;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>An image whose background is to go.</summary>
    /// <param name="image">The image whose background is to go.</param>
    public static ImageBackgroundRemovalInput ImageBackgroundRemoval(MediaSource image) => new() { Image = image };
}
