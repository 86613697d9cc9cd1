// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ConvertImage;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>An image to write in another format, and how it is changed before.</summary>
    /// <param name="image">The image to convert.</param>
    /// <param name="output">The format.</param>
    public static ConvertImageInput ConvertImage(MediaSource image, ImageOutputFormat output) => new() { Image = image, Output = output };
}
