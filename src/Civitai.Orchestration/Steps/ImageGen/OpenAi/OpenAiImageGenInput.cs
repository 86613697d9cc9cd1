// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with OpenAI's models.</summary>
public abstract partial record OpenAiImageGenInput : ImageGenInput
{
    private protected OpenAiImageGenInput(string model)
        : base("openai") => Model = model;

    /// <summary>
    /// The model, <c>gpt-image-1</c>, <c>gpt-image-1.5</c>, <c>gpt-image-2</c>, <c>dall-e-2</c>, <c>dall-e-3</c> or <c>gpt-image-2.5-sunburst</c>.
    /// </summary>
    [JsonPropertyOrder(-9)]
    public string Model { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text, or a reference; for the models of the published schema at most 32000 characters, for some of them fewer. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }
}
