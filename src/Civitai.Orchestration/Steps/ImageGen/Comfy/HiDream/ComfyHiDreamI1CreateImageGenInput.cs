// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with HiDream-I1 on the comfy engine.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public sealed partial record ComfyHiDreamI1CreateImageGenInput : ComfyUnlistedImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public ComfyHiDreamI1CreateImageGenInput()
        : base("hidream") => Operation = "createImage";

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>The form of the model.</summary>
    /// <value>A name. When null the service decides.</value>
    public string? Variant { get; init; }

    /// <summary>The precision of the model's numbers.</summary>
    /// <value>A name, for example <c>fp8</c>. When null the service decides.</value>
    public string? Precision { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyHiDreamI1CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "hidream"), new("operation", "createImage")])
    {
        Title = "HiDream-I1 (comfy): image from text",
        BaseModel = "HiDream-I1",
        OwnParameters = ComfyUnlistedRows.All.With(
            new TextParameter(new Member<ComfyHiDreamI1CreateImageGenInput, string?>(
                "variant", nameof(Variant), "The form of the model.", i => i.Variant, (i, v) => i with { Variant = v })),
            new TextParameter(new Member<ComfyHiDreamI1CreateImageGenInput, string?>(
                "precision", nameof(Precision), "The precision of the model's numbers.", i => i.Precision, (i, v) => i with { Precision = v }))),
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'hidream', which public programs send to this engine and the published schema lacks; the service may refuse it, or " +
                "charge a price that no source states.",
        NotInSchemaAt = "ecosystem",
    };

    internal override InputDefinition GetDefinition() => Row;
}
