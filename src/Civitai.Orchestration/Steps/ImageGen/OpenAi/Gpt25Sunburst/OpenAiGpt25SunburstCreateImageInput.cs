// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with GPT Image 2.5 Sunburst.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public sealed partial record OpenAiGpt25SunburstCreateImageInput : OpenAiImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public OpenAiGpt25SunburstCreateImageInput()
        : base("gpt-image-2.5-sunburst") => Operation = "createImage";

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number. When null the service decides.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number. When null the service decides.</value>
    public int? Height { get; init; }

    /// <summary>How much work goes into the image.</summary>
    /// <value>A name, for example <c>high</c>. When null the service decides.</value>
    public string? Quality { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number. When null the service decides.</value>
    public int? Quantity { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt25SunburstCreateImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-2.5-sunburst"), new("operation", "createImage")])
    {
        Title = "GPT Image 2.5 Sunburst: image from text",
        BaseModel = "GPT Image 2.5 Sunburst",
        OwnParameters = OpenAiRows.All.With(
            OpenAiRows.Prompt with { MinimumLength = null, MaximumLength = null, Source = "" },
            new IntegerParameter(new Member<OpenAiGpt25SunburstCreateImageInput, long?>(
                "width", nameof(Width), "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { After = "prompt" },
            new IntegerParameter(new Member<OpenAiGpt25SunburstCreateImageInput, long?>(
                "height", nameof(Height), "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { After = "width" },
            new TextParameter(new Member<OpenAiGpt25SunburstCreateImageInput, string?>(
                "quality", nameof(Quality), "How much work goes into the image.", i => i.Quality, (i, v) => i with { Quality = v }))
            { After = "height" },
            new IntegerParameter(new Member<OpenAiGpt25SunburstCreateImageInput, long?>(
                "quantity", nameof(Quantity), "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
            { After = "quality" }),
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "model is 'gpt-image-2.5-sunburst', which public programs send and the published schema does not list; the service may refuse it, or " +
                "charge a price that no source states.",
        NotInSchemaAt = "model",
    };

    internal override InputDefinition GetDefinition() => Row;
}
