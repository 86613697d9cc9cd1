using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image generation input whose discriminators or values this version of the library does not know. Writes back as it came.</summary>
public sealed partial record UnknownImageGenInput : ImageGenInput, IUnknownInput
{
    private readonly JsonElement _raw;
    private readonly ImageGenOutputFormat? _outputFormat;
    private readonly string? _imageMetadata;

    /// <summary>Wraps an input, to send what the library does not model yet.</summary>
    /// <param name="raw">The input's JSON object, sent as it is.</param>
    public UnknownImageGenInput(JsonElement raw)
        : this(raw, null)
    {
    }

    internal UnknownImageGenInput(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "engine") ?? "")
    {
        _raw = raw;
        Problem = problem;
        OutputFormat = _outputFormat = RawJson.Text(raw, "outputFormat") is { } format ? new ImageGenOutputFormat(format) : default(ImageGenOutputFormat?);
        ImageMetadata = _imageMetadata = RawJson.Text(raw, "imageMetadata");
    }

    /// <summary>The input as it came, with what was set on it since.</summary>
    [JsonIgnore]
    public JsonElement Raw
    {
        get
        {
            var overlay = new RawOverlay(_raw);
            overlay.Set("outputFormat", _outputFormat, OutputFormat, static v => v?.Value);
            overlay.Set("imageMetadata", _imageMetadata, ImageMetadata, static v => v);
            return overlay.ToElement();
        }
    }

    /// <summary>Why an input of known kind could not be read; null when the kind is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    internal override InputDefinition? GetDefinition() => null;

    UnknownDiscriminator? IUnknownInput.FindUnknown() => UnknownDiscriminator.Find("imageGen", _raw);

    StepInput? IUnknownInput.Reread(JsonNode body) => WireReader.Read<ImageGenInput>(RawJson.ToElement(body));
}
