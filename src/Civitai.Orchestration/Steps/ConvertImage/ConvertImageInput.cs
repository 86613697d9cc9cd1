// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ConvertImage;

/// <summary>An image to write in another format, and how it is changed before.</summary>
public sealed partial record ConvertImageInput : StepInput<ConvertImageOutput>
{
    internal static Union<ConvertImageInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The image to convert.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>What is done to the image before, in this order.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<ImageTransform>? Transforms { get; init; }

    /// <summary>The format.</summary>
    /// <value>Required.</value>
    public required ImageOutputFormat Output { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ConvertImageInput>(
        "convertImage", [])
    {
        Title = "Image conversion",
        OwnParameters =
        [
            new MediaParameter(new Member<ConvertImageInput, MediaSource?>(
                "image", nameof(Image), "The image to convert.", i => i.Image, (i, v) => i with { Image = v! }))
            { IsRequired = true, Source = Sources.SchemaConvertImage },
            new ObjectListParameter<ImageTransform>(new Member<ConvertImageInput, IReadOnlyList<ImageTransform>?>(
                "transforms", nameof(Transforms), "What is done to the image before, in this order.", i => i.Transforms, (i, v) => i with { Transforms = v }))
            { Forms = ImageTransform.Forms, Source = Sources.SchemaConvertImage },
            new ObjectParameter<ImageOutputFormat>(new Member<ConvertImageInput, ImageOutputFormat?>(
                "output", nameof(Output), "The format.", i => i.Output, (i, v) => i with { Output = v! }))
            { IsRequired = true, Forms = ImageOutputFormat.Forms, Source = Sources.SchemaConvertImage },
        ],
        Price = Buzz.Price("images", PriceTerm.Rate(1), Sources.ConvertImagePage),
        Source = Sources.ConvertImagePage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ConvertImageStepTemplate { Input = this };
}
