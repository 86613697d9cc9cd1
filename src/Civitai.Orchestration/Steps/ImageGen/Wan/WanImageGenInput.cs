// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Wan. The version chooses the release.</summary>
public abstract partial record WanImageGenInput : ImageGenInput
{
    private protected WanImageGenInput(string version)
        : base("wan")
    {
        Version = version;
        VersionOnWire = version;
    }

    /// <summary>The release of the model, <c>v2.2</c>, <c>v2.2-5b</c>, <c>v2.5</c> or <c>v2.7</c>.</summary>
    /// <remarks>The service takes <c>v2.2</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
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

    /// <summary>What to keep out of the image.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The shape and size of the image.</summary>
    /// <value>When null the service uses <c>square_hd</c>.</value>
    public FalImageSize? ImageSize { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>1 to 10. When null the service uses 3.5.</value>
    public double? GuidanceScale { get; init; }

    /// <summary>LoRAs with their strengths.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<ImageGenLora>? Loras { get; init; }

    /// <summary>Whether the service rewrites the prompt in more detail.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnablePromptExpansion { get; init; }

    /// <summary>Whether the provider checks the images.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnableSafetyChecker { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 10. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    /// <summary>The seed; the same seed gives the same image.</summary>
    /// <value>Any 32-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }
}
