// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Generating images with the sdcpp engine. The ecosystem chooses the model family.</summary>
public abstract partial record SdCppImageGenInput : ImageGenInput
{
    private protected SdCppImageGenInput(string ecosystem)
        : base("sdcpp") => Ecosystem = ecosystem;

    /// <summary>The model family, for example <c>qwen</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Ecosystem { get; }
}
