// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="ComfyLtx2VideoGenInput"/> share.</summary>
internal static class ComfyLtx2Rows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = ComfyLtxRows.NegativePrompt with { Source = Sources.SchemaComfyLtx2VideoGen };
    internal static readonly ChoiceParameter<LtxModel> Model = ComfyLtxRows.Model with
    { AllowedValues = ["19b-dev", "19b-distilled"], Default = LtxModel.Dev19B, Source = Sources.SchemaComfyLtx2VideoGen };
    internal static readonly IntegerParameter Duration = ComfyLtxRows.Duration with
    { AllowedValues = ["3", "5"], Source = Sources.SchemaComfyLtx2VideoGen, Minimum = null, Maximum = null };
    internal static readonly IntegerParameter Width = ComfyLtxRows.Width with { Source = Sources.SchemaComfyLtx2VideoGen };
    internal static readonly IntegerParameter Height = ComfyLtxRows.Height with { Source = Sources.SchemaComfyLtx2VideoGen };
    internal static readonly NumberParameter Fps = ComfyLtxRows.Fps with { Source = Sources.SchemaComfyLtx2VideoGen };
    internal static readonly NumberParameter GuidanceScale = ComfyLtxRows.GuidanceScale with { Source = Sources.SchemaComfyLtx2VideoGen };
    internal static readonly IntegerParameter Steps = ComfyLtxRows.Steps with { Source = Sources.SchemaComfyLtx2VideoGen };
    internal static readonly LoraMapParameter Loras = ComfyLtxRows.Loras with { Source = Sources.SchemaComfyLtx2VideoGen };
    internal static readonly BooleanParameter GenerateAudio = ComfyLtxRows.GenerateAudio with { Source = Sources.SchemaComfyLtx2VideoGen };
    internal static readonly SeedParameter Seed = ComfyLtxRows.Seed with { Source = Sources.SchemaComfyLtx2VideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, NegativePrompt, Model, Duration, Width, Height, Fps, GuidanceScale, Steps, Loras, GenerateAudio, Seed,
    ];
}
