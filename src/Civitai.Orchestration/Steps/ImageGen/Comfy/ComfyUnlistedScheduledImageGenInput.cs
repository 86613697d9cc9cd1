// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What those of them have in common that take guidance, steps and a noise schedule.</summary>
public abstract partial record ComfyUnlistedScheduledImageGenInput : ComfyUnlistedImageGenInput
{
    private protected ComfyUnlistedScheduledImageGenInput(string ecosystem)
        : base(ecosystem)
    {
    }

    /// <inheritdoc cref="ComfyUnlistedCheckpointImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }
    /// <inheritdoc cref="ComfyUnlistedCheckpointImageGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="ComfySampledImageGenInput.Scheduler"/>
    public ComfyScheduler? Scheduler { get; init; }
}
