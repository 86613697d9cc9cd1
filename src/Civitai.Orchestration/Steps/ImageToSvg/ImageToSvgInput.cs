// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>An image to draw as vectors, and by which engine.</summary>
public abstract partial record ImageToSvgInput : StepInput<ImageToSvgOutput>
{
    private protected ImageToSvgInput(string engine) => Engine = engine;

    internal static Union<ImageToSvgInput> Union { get; } = new(ImageToSvgTree.Create, static (raw, problem) => new UnknownImageToSvgInput(raw, problem));

    /// <summary>The engine: <c>comfy</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Engine { get; }

    /// <summary>The image to draw.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new ImageToSvgStepTemplate { Input = this };
}
