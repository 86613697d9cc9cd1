// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with release 1.5 of Grok's model.</summary>
public abstract partial record GrokV15VideoGenInput : GrokVideoGenInput
{
    private protected GrokV15VideoGenInput(string operation)
        : base("v1.5") => OperationOnWire = Operation = operation;

    /// <summary>What is done, <c>textToVideo</c>, <c>imageToVideo</c> or <c>referenceToVideo</c>.</summary>
    /// <remarks>The service takes <c>textToVideo</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-8)]
    internal string? OperationOnWire { get; init; }
}
