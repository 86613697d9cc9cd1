// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image to make a guide of, and which.</summary>
public abstract partial record PreprocessImageInput : StepInput<PreprocessImageOutput>
{
    private protected PreprocessImageInput(string kind) => Kind = kind;

    internal static Union<PreprocessImageInput> Union { get; } = new(PreprocessImageTree.Create,
        static (raw, problem) => new UnknownPreprocessImageInput(raw, problem));

    /// <summary>What is made of the image, for example <c>canny</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Kind { get; }

    /// <summary>The image to work from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>Size of the result, in pixels.</summary>
    /// <value>Whole number, 64 to 4096. When null the service uses 512.</value>
    public int? Resolution { get; init; }

    /// <summary>The preprocessor, by the service's name for it.</summary>
    public string? PreprocessorType { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new PreprocessImageStepTemplate { Input = this };
}
