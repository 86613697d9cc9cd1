// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with Grok. The version chooses the release.</summary>
public abstract partial record GrokVideoGenInput : VideoGenInput
{
    private protected GrokVideoGenInput(string version)
        : base("grok") => VersionOnWire = Version = version;

    /// <summary>The release of the model, <c>v1.0</c> or <c>v1.5</c>.</summary>
    /// <remarks>The service takes <c>v1.0</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Version { get; }

    [JsonInclude, JsonPropertyName("version"), JsonPropertyOrder(-9)]
    internal string? VersionOnWire { get; init; }
}
