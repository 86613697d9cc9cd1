// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageUpload;

/// <summary>A step that stores an image, as the service reports it.</summary>
public sealed partial record ImageUploadStep() : WorkflowStep("imageUpload")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ImageUploadInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ImageUploadOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ImageUploadStepTemplate ToTemplate() =>
        WithSettings(new ImageUploadStepTemplate { Input = (ImageUploadInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ImageUploadOutput);

    internal override StepResults? CountResults() => ImageUploadOutput.Count(Output, Input);
}
