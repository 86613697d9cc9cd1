// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageUpscaler;

/// <summary>An image to enlarge.</summary>
public sealed partial record ImageUpscalerInput : StepInput<ImageUpscalerOutput>
{
    internal static Union<ImageUpscalerInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The image to enlarge.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>The upscaling model, as the text of its AIR.</summary>
    /// <value>When null the service decides.</value>
    /// <remarks>The schema states no form and no list of models.</remarks>
    public string? Model { get; init; }

    /// <summary>How often the image is enlarged; each time doubles width and height.</summary>
    /// <value>Whole number, 1 to 3. When null the service uses 1.</value>
    public int? NumberOfRepeats { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ImageUpscalerInput>(
        "imageUpscaler", [])
    {
        Title = "Image upscaling",
        OwnParameters =
        [
            new MediaParameter(new Member<ImageUpscalerInput, MediaSource?>(
                "image", nameof(Image), "The image to enlarge.", i => i.Image, (i, v) => i with { Image = v! }))
            { IsRequired = true, Source = Sources.SchemaImageUpscaler },
            new TextParameter(new Member<ImageUpscalerInput, string?>(
                "model", nameof(Model), "The upscaling model, as the text of its AIR.", i => i.Model, (i, v) => i with { Model = v }))
            { Source = Sources.SchemaImageUpscaler },
            new IntegerParameter(new Member<ImageUpscalerInput, long?>(
                "numberOfRepeats", nameof(NumberOfRepeats), "How often the image is enlarged; each time doubles width and height.", i => i.NumberOfRepeats,
                (i, v) => i with { NumberOfRepeats = (int?)v }))
            { Minimum = 1, Maximum = 3, Default = 1, Source = Sources.SchemaImageUpscaler },
        ],
        Price = Buzz.Price("images", PriceTerm.InWords("1 Buzz for each started megapixel of the image, doubled for each of numberOfRepeats"),
            Sources.ImageUpscalingPage),
        Source = Sources.ImageUpscalingPage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ImageUpscalerStepTemplate { Input = this };
}
