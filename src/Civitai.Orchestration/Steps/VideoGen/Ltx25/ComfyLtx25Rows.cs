// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="ComfyLtx25VideoGenInput"/> share.</summary>
internal static class ComfyLtx25Rows
{
    internal static readonly AirParameter DiffusionModel = new(new Member<ComfyLtx25VideoGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model in place of the usual one, by its AIR.", i => i.DiffusionModel,
        (i, v) => i with { DiffusionModel = v }))
    { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyLtx25VideoGenInput, long?>(
        "quantity", "Quantity", "How many videos to make, each with a seed of its own: the one given, the next, and so on.", i => i.Quantity,
        (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = ComfyLtxRows.NegativePrompt with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly ChoiceParameter<LtxModel> Model = ComfyLtxRows.Model with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly IntegerParameter Duration = ComfyLtxRows.Duration with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly IntegerParameter Width = ComfyLtxRows.Width with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly IntegerParameter Height = ComfyLtxRows.Height with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly NumberParameter Fps = ComfyLtxRows.Fps with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly NumberParameter GuidanceScale = ComfyLtxRows.GuidanceScale with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly IntegerParameter Steps = ComfyLtxRows.Steps with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly LoraMapParameter Loras = ComfyLtxRows.Loras with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly BooleanParameter GenerateAudio = ComfyLtxRows.GenerateAudio with { Source = Sources.SchemaComfyLtx25VideoGen };
    internal static readonly SeedParameter Seed = ComfyLtxRows.Seed with { Source = Sources.SchemaComfyLtx25VideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, NegativePrompt, Model, DiffusionModel, Duration, Width, Height, Fps, GuidanceScale, Steps, Loras, GenerateAudio, Quantity, Seed,
    ];
}
