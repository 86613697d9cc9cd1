// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Google's models.</summary>
public abstract partial record GoogleImageGenInput : ImageGenInput
{
    private protected GoogleImageGenInput(string model)
        : base("google") => Model = model;

    /// <summary>The model, <c>imagen4</c>, <c>nano-banana-pro</c>, <c>nano-banana-2</c> or <c>nano-banana-2-lite</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Model { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 50000 characters, narrower for some models, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }
}
