// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with the first release of Grok's model.</summary>
public abstract partial record GrokV1VideoGenInput : GrokVideoGenInput
{
    private protected GrokV1VideoGenInput(string operation)
        : base("v1.0") => OperationOnWire = Operation = operation;

    /// <summary>What is done, <c>text-to-video</c>, <c>image-to-video</c> or <c>edit-video</c>.</summary>
    /// <remarks>The service takes <c>text-to-video</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-8)]
    internal string? OperationOnWire { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 1 to 15. When null the service uses 6.</value>
    public int? Duration { get; init; }

    /// <inheritdoc cref="Wan22FalVideoGenInput.Resolution"/>
    public VideoResolution? Resolution { get; init; }
}
