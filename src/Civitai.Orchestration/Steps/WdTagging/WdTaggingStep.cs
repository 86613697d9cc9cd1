// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.WdTagging;

/// <summary>A step that finds tags for an image or a video, as the service reports it.</summary>
public sealed partial record WdTaggingStep() : WorkflowStep("wdTagging")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public WdTaggingInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public WDTaggingOutput? Output { get; init; }

    /// <inheritdoc/>
    public override WdTaggingStepTemplate ToTemplate() =>
        WithSettings(new WdTaggingStepTemplate { Input = (WdTaggingInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(WDTaggingOutput);

    internal override StepResults? CountResults() => WDTaggingOutput.Count(Output, Input);
}
