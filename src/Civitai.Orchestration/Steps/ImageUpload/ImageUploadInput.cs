// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageUpload;

/// <summary>
/// An image to store at the service, where it can stand wherever a file is taken. Files of this computer go up with <see cref="BlobClient"/>.
/// </summary>
/// <remarks>Travels as the text alone, without an object around it.</remarks>
public sealed partial record ImageUploadInput : StepInput<ImageUploadOutput>
{
    /// <summary>The image: an address that the service fetches, a data URL, or base64 text.</summary>
    /// <value>Required.</value>
    [Bare]
    public required MediaSource Image { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ImageUploadInput>(
        "imageUpload", [])
    {
        Title = "Image to store",
        IsBare = true,
        OwnParameters =
        [
            new MediaParameter(new Member<ImageUploadInput, MediaSource?>(
                "image", nameof(Image), "The image: an address, a data URL, or base64 text.", i => i.Image, (i, v) => i with { Image = v! }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaImageUploadStep,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ImageUploadStepTemplate { Input = this };
}
