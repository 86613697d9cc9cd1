// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>What video to generate, and with which engine.</summary>
public abstract partial record VideoGenInput : StepInput<VideoGenOutput>
{
    private protected VideoGenInput(string engine) => Engine = engine;

    internal static Union<VideoGenInput> Union { get; } = new(VideoGenTree.Create, static (raw, problem) => new UnknownVideoGenInput(raw, problem));

    /// <summary>The engine, for example <c>haiper</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Engine { get; }

    /// <summary>What to show and what happens, in natural language.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new VideoGenStepTemplate { Input = this };
}
