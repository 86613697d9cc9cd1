using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Parameters;

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

    /// <summary>The input with the values that the service assumes for what was left null. A view to read, not to send.</summary>
    public abstract ImageGenInput WithDefaults();

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new ImageGenStepTemplate { Input = this };
}

/// <summary>An image generation input whose discriminators or values this version of the library does not know. Writes back as it came.</summary>
public sealed partial record UnknownImageGenInput : ImageGenInput, IUnknownInput
{
    /// <summary>Wraps an input, to send what the library does not model yet.</summary>
    /// <param name="raw">The input's JSON object, sent as it is.</param>
    public UnknownImageGenInput(JsonElement raw)
        : this(raw, null)
    {
    }

    internal UnknownImageGenInput(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "engine") ?? "")
    {
        Raw = raw;
        Problem = problem;
    }

    /// <summary>The input as it came.</summary>
    [JsonIgnore]
    public JsonElement Raw { get; }

    /// <summary>Why an input of known kind could not be read; null when the kind is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    /// <inheritdoc/>
    public override UnknownImageGenInput WithDefaults() => this;

    internal override InputDefinition? GetDefinition() => null;

    UnknownDiscriminator? IUnknownInput.FindUnknown() => UnknownDiscriminator.Find("imageGen", Raw);

    StepInput? IUnknownInput.Reread(JsonNode body) => WireReader.Read<ImageGenInput>(RawJson.ToElement(body));
}
