// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>What the rows of <see cref="Hunyuan3DComfyPolyGenInput"/> share.</summary>
internal static class Hunyuan3DComfyPolyGenRows
{
    internal static readonly ChoiceParameter<Hunyuan3DVersion> ModelVersion = new(new Member<Hunyuan3DComfyPolyGenInput, Hunyuan3DVersion?>(
        "modelVersion", "ModelVersion", "The release of the model.", i => i.ModelVersion, (i, v) => i with { ModelVersion = v }))
    { Default = Hunyuan3DVersion.V2, Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly AirParameter ModelAir = new(new Member<Hunyuan3DComfyPolyGenInput, Air?>(
        "modelAir", "ModelAir", "Another model in place of the usual one.", i => i.ModelAir, (i, v) => i with { ModelAir = v }))
    { Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly IntegerParameter Steps = new(new Member<Hunyuan3DComfyPolyGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine the shape and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly NumberParameter CfgScale = new(new Member<Hunyuan3DComfyPolyGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the shape follows the image.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly ChoiceParameter<Hunyuan3DSampler> Sampler = new(new Member<Hunyuan3DComfyPolyGenInput, Hunyuan3DSampler?>(
        "sampler", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Default = Hunyuan3DSampler.Euler, Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly ChoiceParameter<Hunyuan3DScheduler> Scheduler = new(new Member<Hunyuan3DComfyPolyGenInput, Hunyuan3DScheduler?>(
        "scheduler", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Default = Hunyuan3DScheduler.Normal, Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly IntegerParameter Resolution = new(new Member<Hunyuan3DComfyPolyGenInput, long?>(
        "resolution", "Resolution", "How finely the shape is described while it is denoised. Higher holds more detail.", i => i.Resolution,
        (i, v) => i with { Resolution = (int?)v }))
    { Minimum = 1, Maximum = 8192, Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly IntegerParameter VaeNumChunks = new(new Member<Hunyuan3DComfyPolyGenInput, long?>(
        "vaeNumChunks", "VaeNumChunks", "How many points of the grid are decoded at once.", i => i.VaeNumChunks, (i, v) => i with { VaeNumChunks = (int?)v }))
    { Minimum = 1000, Maximum = 500000, Default = 8000, Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly IntegerParameter OctreeResolution = new(new Member<Hunyuan3DComfyPolyGenInput, long?>(
        "octreeResolution", "OctreeResolution", "How fine the grid is that the surface is found in. Higher makes a finer mesh.", i => i.OctreeResolution,
        (i, v) => i with { OctreeResolution = (int?)v }))
    { Minimum = 16, Maximum = 512, Default = 256, Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly NumberParameter MeshThreshold = new(new Member<Hunyuan3DComfyPolyGenInput, double?>(
        "meshThreshold", "MeshThreshold", "From which density on a point of the grid is inside the model.", i => i.MeshThreshold,
        (i, v) => i with { MeshThreshold = v }))
    { Minimum = 0, Maximum = 1, Default = 0.6, Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly SeedParameter Seed = new(new Member<Hunyuan3DComfyPolyGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same shape.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaHunyuan3DComfyPolyGen };
    internal static readonly NumberParameter Shift = new(new Member<Hunyuan3DComfyPolyGenInput, double?>(
        "shift", "Shift", "Shift of the noise schedule.", i => i.Shift, (i, v) => i with { Shift = v }))
    { Default = 1, Source = Sources.SchemaHunyuan3DComfyPolyGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        ModelVersion, ModelAir, Steps, CfgScale, Sampler, Scheduler, Resolution, VaeNumChunks, OctreeResolution, MeshThreshold, Seed, Shift,
    ];
}
