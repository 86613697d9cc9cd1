// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyHiDreamO1DevImageGenInput"/> share.</summary>
internal static class ComfyHiDreamO1DevRows
{
    internal static readonly TextOrReferenceParameter Prompt = ComfyHiDreamRows.Prompt with { Source = Sources.SchemaComfyHiDreamO1DevImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = ComfyHiDreamRows.NegativePrompt with
    { Source = Sources.SchemaComfyHiDreamO1DevImageGen };
    internal static readonly AirParameter CheckpointModel = ComfyHiDreamRows.CheckpointModel with
    { Default = "urn:air:hidream-o1:checkpoint:civitai:2618495@2939964", Source = Sources.SchemaComfyHiDreamO1DevImageGen };
    internal static readonly IntegerParameter Width = ComfyHiDreamRows.Width with { Source = Sources.SchemaComfyHiDreamO1DevImageGen };
    internal static readonly IntegerParameter Height = ComfyHiDreamRows.Height with { Source = Sources.SchemaComfyHiDreamO1DevImageGen };
    internal static readonly NumberParameter CfgScale = ComfyHiDreamRows.CfgScale with { Default = 1, Source = Sources.SchemaComfyHiDreamO1DevImageGen };
    internal static readonly IntegerParameter Steps = ComfyHiDreamRows.Steps with { Default = 28, Source = Sources.SchemaComfyHiDreamO1DevImageGen };
    internal static readonly LoraMapParameter Loras = ComfyHiDreamRows.Loras with { Source = Sources.SchemaComfyHiDreamO1DevImageGen };
    internal static readonly IntegerParameter Quantity = ComfyHiDreamRows.Quantity with { Source = Sources.SchemaComfyHiDreamO1DevImageGen };
    internal static readonly SeedParameter Seed = ComfyHiDreamRows.Seed with { Source = Sources.SchemaComfyHiDreamO1DevImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, CheckpointModel, Width, Height, CfgScale, Steps, Loras, Quantity, Seed, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
