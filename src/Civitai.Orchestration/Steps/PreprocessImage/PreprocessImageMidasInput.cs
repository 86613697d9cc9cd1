// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What guides by MiDaS have in common.</summary>
public abstract partial record PreprocessImageMidasInput : PreprocessImageInput
{
    private protected PreprocessImageMidasInput(string kind)
        : base(kind)
    {
    }

    /// <summary>How flat surfaces come out; higher is flatter. Wire name <c>a</c>.</summary>
    /// <value>0 to 15.71. When null the service uses 6.28.</value>
    [JsonPropertyName("a")]
    public double? Flatness { get; init; }

    /// <summary>The nearness below which all is background.</summary>
    /// <value>0 to 1. When null the service uses 0.1.</value>
    public double? BackgroundThreshold { get; init; }
}
