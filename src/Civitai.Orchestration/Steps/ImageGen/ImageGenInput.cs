// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What images to generate, and with which engine.</summary>
public abstract partial record ImageGenInput : StepInput<ImageGenOutput>
{
    private protected ImageGenInput(string engine) => Engine = engine;

    internal static Union<ImageGenInput> Union { get; } = new(ImageGenTree.Create, static (raw, problem) => new UnknownImageGenInput(raw, problem));

    /// <summary>The engine, for example <c>openai</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Engine { get; }

    /// <summary>The file format of the images.</summary>
    /// <value>When null the service decides, usually JPEG.</value>
    public ImageGenOutputFormat? OutputFormat { get; init; }

    /// <summary>Text to store inside the image files.</summary>
    /// <value>When null: none.</value>
    public string? ImageMetadata { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new ImageGenStepTemplate { Input = this };
}
