// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>A step that makes of an image what guides another one: edges, depth, a pose and the like, as the service reports it.</summary>
public sealed partial record PreprocessImageStep() : WorkflowStep("preprocessImage")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public PreprocessImageInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public PreprocessImageOutput? Output { get; init; }

    /// <inheritdoc/>
    public override PreprocessImageStepTemplate ToTemplate() =>
        WithSettings(new PreprocessImageStepTemplate { Input = (PreprocessImageInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(PreprocessImageOutput);

    internal override StepResults? CountResults() => PreprocessImageOutput.Count(Output, Input);
}
