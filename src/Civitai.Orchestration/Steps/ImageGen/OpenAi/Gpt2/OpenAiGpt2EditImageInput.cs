// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with GPT Image 2, as the prompt says.</summary>
public sealed partial record OpenAiGpt2EditImageInput() : OpenAiGpt2ImageGenInput("editImage")
{
    /// <inheritdoc cref="OpenAiGpt1EditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    /// <summary>Marks the area of the first image to change: where the mask is transparent.</summary>
    /// <value>When null: none.</value>
    public MediaSource? MaskImage { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt2EditImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-2"), new("operation", "editImage")])
    {
        Title = "GPT Image 2: edit of images",
        BaseModel = "GPT Image 2",
        Runtime = TypicalRuntime.Seconds(15, 45, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 1 },
        OwnParameters = OpenAiGpt2Rows.All.With(
            new MediaListParameter(new Member<OpenAiGpt2EditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, Source = Sources.SchemaOpenAiGpt2EditImage },
            new MediaParameter(new Member<OpenAiGpt2EditImageInput, MediaSource?>(
                "maskImage", nameof(MaskImage), "Marks the area of the first image to change: where the mask is transparent.", i => i.MaskImage,
                (i, v) => i with { MaskImage = v }))
            { After = "images", Source = Sources.SchemaOpenAiGpt2EditImage },
            OpenAiGpt2Rows.Width with { Source = Sources.SchemaOpenAiGpt2EditImage, Minimum = null, Maximum = null, MultipleOf = null, Default = null },
            OpenAiGpt2Rows.Height with { Source = Sources.SchemaOpenAiGpt2EditImage, Minimum = null, Maximum = null, MultipleOf = null, Default = null },
            OpenAiGpt2Rows.OutputFormat with { Source = Sources.SchemaImageGen, Default = null }),
        Price = Buzz.Price("images",
            PriceTerm.BySize("quality", ["low", "medium", "high"], (1024, 768, [13, 52, 195]), (1024, 1024, [13, 78, 286]), (1024, 1536, [13, 65, 221]),
            (1920, 1080, [13, 52, 208]), (2560, 1440, [13, 78, 299]), (3840, 2160, [26, 143, 533])).Times("quantity"), Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.SizeIsGivenWhole],
    };

    internal override InputDefinition GetDefinition() => Row;
}
