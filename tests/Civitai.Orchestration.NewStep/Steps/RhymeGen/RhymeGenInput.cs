// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.RhymeGen;

/// <summary>What to rhyme about, and in which form.</summary>
public abstract partial record RhymeGenInput : StepInput<RhymeGenOutput>
{
    private protected RhymeGenInput(string form) => Form = form;

    internal static Union<RhymeGenInput> Union { get; } = new(RhymeGenTree.Create, static (raw, problem) => new UnknownRhymeGenInput(raw, problem));

    /// <summary>The form, <c>couplet</c> or <c>limerick</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Form { get; }

    /// <summary>What the rhyme is about.</summary>
    /// <value>Text of at most 100 characters, or a reference. Required.</value>
    public required ValueOrReference<string> Topic { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new RhymeGenStepTemplate { Input = this };
}
