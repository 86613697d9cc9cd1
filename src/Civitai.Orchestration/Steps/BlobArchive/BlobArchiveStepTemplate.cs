// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BlobArchive;

/// <summary>A step that packs blobs into an archive.</summary>
public sealed partial record BlobArchiveStepTemplate() : WorkflowStepTemplate("blobArchive"), IStepTemplate<BlobArchiveOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required BlobArchiveInput Input { get; init; }

    internal override ValueShape OutputShape => BlobArchiveOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override BlobArchiveStepTemplate WithInput(StepInput? input) =>
        this with { Input = (BlobArchiveInput)input! }; // a missing input stays missing
}
