using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What images to generate, and with which engine.</summary>
public abstract partial record ImageGenInput : StepInput<ImageGenOutput>
{
    private protected ImageGenInput(string engine) => Engine = engine;

    internal static Union<ImageGenInput> Union { get; } = new(ImageGenTree.Create, static (raw, problem) => new UnknownImageGenInput(raw, problem));

    /// <summary>The engine, for example <c>sdcpp</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Engine { get; }

    /// <summary>The file format of the images. When null the service decides, usually JPEG.</summary>
    public ImageGenOutputFormat? OutputFormat { get; init; }

    /// <summary>Text to store inside the image files. When null: none.</summary>
    public string? ImageMetadata { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new ImageGenStepTemplate { Input = this };
}
