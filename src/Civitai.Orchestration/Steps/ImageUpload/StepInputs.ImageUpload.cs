// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageUpload;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>
    /// An image to store at the service, where it can stand wherever a file is taken. Files of this computer go up with <see cref="BlobClient"/>.
    /// </summary>
    /// <param name="image">The image: an address that the service fetches, a data URL, or base64 text.</param>
    public static ImageUploadInput ImageUpload(MediaSource image) => new() { Image = image };
}
