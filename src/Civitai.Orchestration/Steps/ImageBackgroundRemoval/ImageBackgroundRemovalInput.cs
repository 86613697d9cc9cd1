// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageBackgroundRemoval;

/// <summary>An image whose background is to go.</summary>
public sealed partial record ImageBackgroundRemovalInput : StepInput<ImageBackgroundRemovalOutput>
{
    internal static Union<ImageBackgroundRemovalInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The image whose background is to go.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>The file format of the result.</summary>
    /// <value>When null the service decides.</value>
    public ImageBackgroundRemovalFormat? Format { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ImageBackgroundRemovalInput>(
        "imageBackgroundRemoval", [])
    {
        Title = "Background removal",
        OwnParameters =
        [
            new MediaParameter(new Member<ImageBackgroundRemovalInput, MediaSource?>(
                "image", nameof(Image), "The image whose background is to go.", i => i.Image, (i, v) => i with { Image = v! }))
            { IsRequired = true, Source = Sources.SchemaImageBackgroundRemoval },
            new ChoiceParameter<ImageBackgroundRemovalFormat>(new Member<ImageBackgroundRemovalInput, ImageBackgroundRemovalFormat?>(
                "format", nameof(Format), "The file format of the result.", i => i.Format, (i, v) => i with { Format = v }))
            { Source = Sources.SchemaImageBackgroundRemoval },
        ],
        Price = Buzz.Price("images",
            PriceTerm.InWords("about 10 Buzz for 8 seconds of work, which is 4.7 seconds and 0.6 more for each megapixel of the image"),
            Sources.BackgroundRemovalPage),
        Source = Sources.BackgroundRemovalPage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ImageBackgroundRemovalStepTemplate { Input = this };
}
