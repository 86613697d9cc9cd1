// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Gemini.</summary>
public abstract partial record GeminiImageGenInput : ImageGenInput
{
    private protected GeminiImageGenInput(string model)
        : base("gemini") => Model = model;

    /// <summary>The model: <c>2.5-flash</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Model { get; }

    /// <inheritdoc cref="WanImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
}
