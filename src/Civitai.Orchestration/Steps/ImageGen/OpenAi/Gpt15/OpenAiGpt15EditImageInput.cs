// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with GPT Image 1.5, as the prompt says.</summary>
public sealed partial record OpenAiGpt15EditImageInput() : OpenAiGpt15ImageGenInput("editImage")
{
    /// <inheritdoc cref="OpenAiGpt1EditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    /// <summary>How closely the result keeps to the images given.</summary>
    /// <value>When null the service uses <c>high</c>.</value>
    public OpenAiInputFidelity? InputFidelity { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt15EditImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-1.5"), new("operation", "editImage")])
    {
        Title = "GPT Image 1.5: edit of images",
        BaseModel = "GPT Image 1.5",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 1 },
        OwnParameters = OpenAiGpt15Rows.All.With(
            new MediaListParameter(new Member<OpenAiGpt15EditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, Source = Sources.SchemaOpenAiGpt15EditImage },
            OpenAiGpt15Rows.Size with
            { AllowedValues = ["auto", "1024x1024", "1536x1024", "1024x1536"], Default = OpenAiImageSize.Auto, Source = Sources.SchemaOpenAiGpt15EditImage },
            new ChoiceParameter<OpenAiInputFidelity>(new Member<OpenAiGpt15EditImageInput, OpenAiInputFidelity?>(
                "inputFidelity", nameof(InputFidelity), "How closely the result keeps to the images given.", i => i.InputFidelity,
                (i, v) => i with { InputFidelity = v }))
            { After = "background", Default = OpenAiInputFidelity.High, Source = Sources.SchemaOpenAiGpt15EditImage }),
        Price = Buzz.Price("images", PriceTerm.By("quality", ("low", 25), ("medium", 100), ("high", 375)).Times("quantity"), Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.TransparencyNeedsPng],
    };

    internal override InputDefinition GetDefinition() => Row;
}
