// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BlobArchive;

/// <summary>A step that packs blobs into an archive, as the service reports it.</summary>
public sealed partial record BlobArchiveStep() : WorkflowStep("blobArchive")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public BlobArchiveInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public BlobArchiveOutput? Output { get; init; }

    /// <inheritdoc/>
    public override BlobArchiveStepTemplate ToTemplate() =>
        WithSettings(new BlobArchiveStepTemplate { Input = (BlobArchiveInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(BlobArchiveOutput);

    internal override StepResults? CountResults() => BlobArchiveOutput.Count(Output, Input);
}
