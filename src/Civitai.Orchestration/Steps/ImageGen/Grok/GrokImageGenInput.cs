// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Grok. The version chooses the release.</summary>
public abstract partial record GrokImageGenInput : ImageGenInput
{
    private protected GrokImageGenInput(string version)
        : base("grok")
    {
        Version = version;
        VersionOnWire = version;
    }

    /// <summary>The release of the model, <c>v1.0</c> or <c>v2.0</c>.</summary>
    /// <remarks>The service takes <c>v1.0</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore]
    public string Version { get; }

    [JsonInclude]
    [JsonPropertyName("version")]
    [JsonPropertyOrder(-9)]
    internal string? VersionOnWire { get; init; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text, or a reference. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? Quantity { get; init; }
}
