// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>A step that puts videos and sounds together, as the service reports it.</summary>
public sealed partial record ComposeMediaStep() : WorkflowStep("composeMedia")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ComposeMediaInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ComposeMediaOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ComposeMediaStepTemplate ToTemplate() =>
        WithSettings(new ComposeMediaStepTemplate { Input = (ComposeMediaInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ComposeMediaOutput);

    internal override StepResults? CountResults() => ComposeMediaOutput.Count(Output, Input);
}
