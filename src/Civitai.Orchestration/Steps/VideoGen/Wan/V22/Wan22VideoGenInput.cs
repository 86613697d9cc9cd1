// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with Wan 2.2. The provider chooses who runs it.</summary>
public abstract partial record Wan22VideoGenInput : WanVideoGenInput
{
    private protected Wan22VideoGenInput(string provider)
        : base("v2.2") => ProviderOnWire = Provider = provider;

    /// <summary>Who runs the model, <c>fal</c> or <c>comfy</c>.</summary>
    /// <remarks>The service takes <c>fal</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Provider { get; }

    [JsonInclude, JsonPropertyName("provider"), JsonPropertyOrder(-8)]
    internal string? ProviderOnWire { get; init; }
}
