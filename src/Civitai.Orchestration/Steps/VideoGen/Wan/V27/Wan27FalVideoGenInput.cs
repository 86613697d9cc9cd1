// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with Wan 2.7.</summary>
public abstract partial record Wan27FalVideoGenInput : WanFalVideoGenInput
{
    private protected Wan27FalVideoGenInput(string operation)
        : base("v2.7") => OperationOnWire = Operation = operation;

    /// <summary>What is done, <c>text-to-video</c>, <c>image-to-video</c>, <c>reference-to-video</c> or <c>edit-video</c>.</summary>
    /// <remarks>The service takes <c>text-to-video</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-7)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="Wan22FalVideoGenInput.EnableSafetyChecker"/>
    public bool? EnableSafetyChecker { get; init; }
}
