// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.1 pro ultra.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public sealed partial record Flux1ProUltraImageGenInput() : Flux1ProImageGenInput("ultra")
{
    /// <inheritdoc cref="WanImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>The shape of the image, width to height.</summary>
    /// <value>A ratio, for example <c>16:9</c>. When null the service decides.</value>
    public string? AspectRatio { get; init; }

    /// <inheritdoc cref="OpenAiGpt25SunburstCreateImageInput.Quantity"/>
    public int? Quantity { get; init; }

    /// <summary>Whether the image is left less processed.</summary>
    /// <value>When null the service decides.</value>
    public bool? Raw { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux1ProUltraImageGenInput>(
        "imageGen", [new("engine", "flux1-pro"), new("model", "ultra")])
    {
        Title = "FLUX.1 pro ultra",
        BaseModel = "FLUX.1 pro ultra",
        OwnParameters = ImageGenRows.All.With(
            new TextOrReferenceParameter(new Member<Flux1ProUltraImageGenInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
            { After = "", IsRequired = true },
            new TextParameter(new Member<Flux1ProUltraImageGenInput, string?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { After = "prompt" },
            new IntegerParameter(new Member<Flux1ProUltraImageGenInput, long?>(
                "quantity", nameof(Quantity), "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
            { After = "aspectRatio" },
            new BooleanParameter(new Member<Flux1ProUltraImageGenInput, bool?>(
                "raw", nameof(Raw), "Whether the image is left less processed.", i => i.Raw, (i, v) => i with { Raw = v }))),
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "engine is 'flux1-pro', which public programs send and the published schema lacks; the service may refuse it, or charge a price that " +
                "no source states.",
        NotInSchemaAt = "engine",
    };

    internal override InputDefinition GetDefinition() => Row;
}
