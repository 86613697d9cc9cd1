// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="ComfyLtx23VideoGenInput"/> share.</summary>
internal static class ComfyLtx23Rows
{
    internal static readonly AirParameter DiffusionModel = new(new Member<ComfyLtx23VideoGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model in place of the usual one, by its AIR.", i => i.DiffusionModel,
        (i, v) => i with { DiffusionModel = v }))
    { Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyLtx23VideoGenInput, long?>(
        "quantity", "Quantity", "How many videos to make, each with a seed of its own: the one given, the next, and so on.", i => i.Quantity,
        (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaComfyLtx23VideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, ComfyLtxRows.NegativePrompt, ComfyLtxRows.Model, DiffusionModel, ComfyLtxRows.Duration, ComfyLtxRows.Width, ComfyLtxRows.Height,
        ComfyLtxRows.Fps, ComfyLtxRows.GuidanceScale, ComfyLtxRows.Steps, ComfyLtxRows.Loras, ComfyLtxRows.GenerateAudio, Quantity, ComfyLtxRows.Seed,
    ];
}
