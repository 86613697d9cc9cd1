// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What guides by Metric3D have in common.</summary>
public abstract partial record PreprocessImageMetric3dInput : PreprocessImageInput
{
    private protected PreprocessImageMetric3dInput(string kind)
        : base(kind)
    {
    }

    /// <summary>The size of the model.</summary>
    /// <value>When null the service decides.</value>
    public Metric3dBackbone? Backbone { get; init; }

    /// <summary>Focal length of the camera across, in pixels. Wire name <c>fx</c>.</summary>
    /// <value>Whole number, 1 to 4096. When null the service uses 1000.</value>
    [JsonPropertyName("fx")]
    public int? FocalLengthX { get; init; }

    /// <summary>Focal length of the camera down, in pixels. Wire name <c>fy</c>.</summary>
    /// <value>Whole number, 1 to 4096. When null the service uses 1000.</value>
    [JsonPropertyName("fy")]
    public int? FocalLengthY { get; init; }
}
